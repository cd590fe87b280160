import { type TemplateResult } from 'lit';
import { type MetEntry } from './met-entries.js';
import { type PanelContext } from '../panel-context.js';
import type { SearchResult } from '../search.js';
/** What the reader has asked of the list. */
export interface ListState {
    readonly query: string;
    /** '' for all, `contested`, or a kind of entry. */
    readonly kind: string;
    readonly grouped: boolean;
    /** Absent without a query, and until the search has arrived. */
    readonly hits?: readonly SearchResult[] | undefined;
}
/** The entries in reading order, or as the search ranks them. */
export declare function renderEntries(entries: readonly MetEntry[], state: ListState, context: PanelContext, change: (change: Partial<ListState>) => void): TemplateResult;
/** Leads to the entry's next mention in the text. */
export declare const showButton: (entryId: string, name: string, { strings, fire }: PanelContext) => TemplateResult;
