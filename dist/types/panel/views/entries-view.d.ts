import { type TemplateResult } from 'lit';
import { type MetEntry } from '../models/met-entries.js';
import { type PanelContext } from '../panel-context.js';
import type { SearchResult } from '../search.js';
/** How the reader has searched, filtered and grouped the list. */
export interface ListState {
    readonly query: string;
    /** '' for all, `contested`, or a kind of entry. */
    readonly kind: string;
    readonly grouped: boolean;
    /** What the search found; absent without a query, and until the search has been loaded. */
    readonly hits?: readonly SearchResult[] | undefined;
}
/**
 * Renders the list of entries in reading order or, with a query, the best hits first. @param change merges into the
 * state
 */
export declare function renderEntries(entries: readonly MetEntry[], state: ListState, context: PanelContext, change: (change: Partial<ListState>) => void): TemplateResult;
/** Renders the button that shows the entry's next mention in the text. */
export declare const showButton: (entryId: string, name: string, { strings, fire }: PanelContext) => TemplateResult;
