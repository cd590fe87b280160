/** Renders what an entry says, in the same order and form on the card and in the panel. See docs/decisions/0024. */
import { nothing, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import { type Strings } from '../locales/strings.js';
import type { EntryContext } from './entry-context.js';
/** Finds a card by its id, or by an id in its `also`, where two subjects are one to a reader. */
export declare function findCard({ cards }: CardsData, id: string): Card | undefined;
/** Renders an entry's kind, and whether its wording is disputed. @param more what else stands in that line */
export declare const renderKind: ({ type, contested }: Card, { types, card }: Strings, more?: TemplateResult | typeof nothing) => TemplateResult;
/** Renders an entry's names in other languages, each with its `lang`. */
export declare const renderNative: ({ native }: Card, { card }: Strings) => TemplateResult | typeof nothing;
/** Renders an entry from its gist, or else its background, to its map. */
export declare const renderEntryText: (context: EntryContext) => TemplateResult;
/**
 * Renders what follows the gist, without pictures and notes: all framings, the background, facts.
 *
 * @param isNeutralSaid whether the neutral wording stands above
 */
export declare const renderDeeper: (context: EntryContext, isNeutralSaid?: boolean) => TemplateResult;
/** Renders an entry's note, a remark on the parts above it, and what has changed in the entry. */
export declare const renderNotes: (context: EntryContext) => unknown;
/** Renders buttons that lead to the related entries. */
export declare function renderRelated(context: EntryContext): TemplateResult | typeof nothing;
/** Renders the button that leads back from a related entry. */
export declare const renderBack: ({ card }: Strings, back: () => void) => TemplateResult;
