/** Observes all that may change what is read of a page. The document stays where a page replaces its body, or all of itself. */
export declare function observePage(notice: (records: readonly MutationRecord[]) => void): MutationObserver;
/** What has changed on a page. */
export interface NotedChanges {
    readonly records: readonly MutationRecord[];
    /** Whether there were more. */
    readonly areMore: boolean;
}
/**
 * Notes what changes on the page from now on, while it is read and marked.
 *
 * @returns ends that, and gives what was noted
 */
export declare function noteChanges(): () => NotedChanges;
