/** Lists the entries that a reader meets on the page, and groups and filters them. Pure. */
import type { Card } from '../../dossier/compile.js';
import type { EntryType } from '../../dossier/schema/schema.js';
import type { PanelModel } from '../panel-model.js';
/** An entry that the page mentions. */
export interface MetEntry {
    readonly card: Card;
    /** How often the text mentions it. */
    readonly count: number;
    /** The different wordings the text has for it, in reading order. */
    readonly texts: readonly string[];
    /** What else it may be called. */
    readonly aliases: readonly string[];
}
type Met = Pick<PanelModel, 'data' | 'mentions' | 'aliases'>;
/** @returns each entry once, in the order of its first mention; mentions without a card are left out */
export declare function metEntries({ data, mentions, aliases }: Met): MetEntry[];
/** Groups entries by kind. The kinds are in the order in which they are first met. */
export declare const byKind: (entries: readonly MetEntry[]) => ReadonlyMap<EntryType, readonly MetEntry[]>;
/** Filters entries. @param kind a kind of entry, `contested` for those whose wording is disputed, '' for all */
export declare const ofKind: (entries: readonly MetEntry[], kind: string) => readonly MetEntry[];
export {};
