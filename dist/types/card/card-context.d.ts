import type { EntryContext } from '../ui/entry-context.js';
/** What the parts of a card have in common. */
export interface CardContext extends EntryContext {
    /** The reader follows a link to a source. */
    readonly follow: (sourceId: string, url: string) => void;
    /** The source whose line a citation has led to, and the way back from there. */
    readonly cited: string | undefined;
    readonly toText: () => void;
}
