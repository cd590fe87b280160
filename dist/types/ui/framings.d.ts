import { nothing, type TemplateResult } from 'lit';
import type { CardFraming } from '../dossier/cards/card-framings.js';
import type { Written } from '../locales/direction.js';
import type { Strings } from '../locales/strings.js';
import type { EntryContext } from './entry-context.js';
/**
 * Renders an entry's disputed wording: all framings in the same form, in the order that `compileDossier` has put them in.
 *
 * @param isNeutralSaid whether the neutral wording stands above, as in a card
 */
export declare function renderFramings(context: EntryContext, isNeutralSaid?: boolean): TemplateResult | typeof nothing;
/** Renders who words it how, in the same form for every holder, and says where the words are not the holder's own. */
export declare function renderFraming({ holder, wording, quote, later }: CardFraming, head: Written, { card, lang }: Strings): TemplateResult;
