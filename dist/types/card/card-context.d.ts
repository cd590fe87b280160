import type { EntryContext } from '../ui/entry-context.js';
/** What every part of a card is rendered with. */
export interface CardContext extends EntryContext {
    /** Called when the reader follows a link to a source. */
    readonly follow: (sourceId: string, url: string) => void;
    /** Id of the source whose number the reader has pressed. */
    readonly cited: string | undefined;
    /** Leads from that source back to its number. */
    readonly toText: () => void;
}
