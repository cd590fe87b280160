/** What an entry says, in one order and one look wherever it is read: on the card and in the panel. */
import { nothing, type TemplateResult } from 'lit';
import type { Card, CardsData } from '../dossier/compile.js';
import type { Strings } from '../locales/strings.js';
import type { EntryContext } from './entry-context.js';
/** A card by its id, or by an id it answers to as well. */
export declare function findCard({ cards }: CardsData, id: string): Card | undefined;
/** @param more what else is said in one line of the entry */
export declare const renderKind: ({ type, contested }: Card, { types, card }: Strings, more?: TemplateResult | typeof nothing) => TemplateResult;
export declare const renderNative: ({ native }: Card, { card }: Strings) => TemplateResult | typeof nothing;
export declare const renderEntryText: (context: EntryContext) => TemplateResult;
export declare function renderRelated(context: EntryContext): TemplateResult | typeof nothing;
/** The way back from a related entry. */
export declare const renderBack: ({ card }: Strings, back: () => void) => TemplateResult;
