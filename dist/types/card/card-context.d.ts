import type { EntryContext } from '../ui/entry-context.js';
/** What every part of a card is rendered with. */
export interface CardContext extends EntryContext {
    /** Called when the reader follows a link to a source. */
    readonly follow: (sourceId: string, url: string) => void;
    /** Id of the source whose line a citation has led to. */
    readonly cited: string | undefined;
    /** Leads from that line back to the citation. */
    readonly toText: () => void;
}
