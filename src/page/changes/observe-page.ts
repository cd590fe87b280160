import { pageNode } from '../../dom/page.js';
import { MutationObserver, recordsOf } from '../../dom/platform.js';

/** By these attributes `prose.ts` tells whether a text is read. */
const attributeFilter = ['hidden', 'aria-hidden', 'contenteditable', 'data-article-context-ignore'];

/** Observes all that may change what is read of a page. The document stays where a page replaces its body, or all of itself. */
export function observePage(notice: (records: readonly MutationRecord[]) => void): MutationObserver {
  const observer = new MutationObserver(notice);
  observer.observe(pageNode, { childList: true, characterData: true, subtree: true, attributeFilter });
  return observer;
}

/** A page that changes more than this is to be looked at, whatever the changes are. */
const MOST = 5000;

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
export function noteChanges(): () => NotedChanges {
  let records: MutationRecord[] = [];
  const note = (more: readonly MutationRecord[]): void => {
    records = records.concat(more);
    if (records.length > MOST) observer.disconnect();
  };
  const observer = observePage(note);
  return () => {
    note(recordsOf(observer));
    observer.disconnect();
    return { records: records.slice(0, MOST), areMore: records.length > MOST };
  };
}
