/** The entries met on a page, and ways to arrange them. */
import type { Card } from '../../dossier/compile.js';
import type { EntryType } from '../../dossier/schema/schema.js';
import type { PanelModel } from '../panel-model.js';
export interface MetEntry {
    readonly card: Card;
    /** How often the text mentions it. */
    readonly count: number;
    /** The different wordings the text has for it, in reading order. */
    readonly texts: readonly string[];
}
/** Each entry once, in the order in which a reader meets them. */
export declare function metEntries({ data, mentions }: Pick<PanelModel, 'data' | 'mentions'>): MetEntry[];
/** By kind, the kinds in the order in which they are first met. */
export declare const byKind: (entries: readonly MetEntry[]) => ReadonlyMap<EntryType, readonly MetEntry[]>;
/** '' is every entry, `contested` those whose wording is disputed, all else a kind. */
export declare const ofKind: (entries: readonly MetEntry[], kind: string) => readonly MetEntry[];
