/** What makes an element the button of a mark, in the text or over it. */
import { isConnected } from '../dom/natives.js';
import type { Mark } from './painter.js';

/**
 * Only the first mention of each entry is a tab stop, or a reader would press Tab hundreds of times in a long text.
 *
 * @param met the ids of the entries that have a tab stop; gets that of the mark
 */
export function makeButton(button: HTMLElement, { entryId }: Mark, met: Set<string>): void {
  button.role = 'button';
  button.ariaHasPopup = 'dialog';
  button.ariaExpanded = 'false';
  button.tabIndex = met.has(entryId) ? -1 : 0;
  met.add(entryId);
}

/** The words of a mark, as a screen reader says them. */
export const nameOf = ({ block, start, end }: Mark): string => block.text.slice(start, end).replace(/\s+/gu, ' ');

/**
 * Whether the page still has a mark's words where they were read. A block's text has a character for each `<br>` and
 * each image in the line, of which its text nodes know nothing.
 */
export function isAsRead({ block: { text, pieces }, start, end }: Mark): boolean {
  let words = '';
  for (const { node, start: from } of pieces) {
    if (from >= end) break;
    if (from + node.length <= start) continue;
    if (!isConnected(node)) return false;
    words += node.data.slice(Math.max(0, start - from), end - from);
  }
  return words === text.slice(start, end).replace(/[\n\ufffc]/gu, '') || words === text.slice(start, end);
}
