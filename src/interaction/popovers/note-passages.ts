/** Finds the passages that the dossier's notes are about in the reprint, and shows them to the reader. */
import { document } from '../../dom/page.js';
import type { Note } from '../../dossier/schema/schema.js';
import { findQuote, readQuote, readWords } from '../../text/find-passage.js';
import type { Block } from '../../page/blocks.js';
import { liveRange } from '../../page/live-ranges.js';
import { bringIntoView, isIntact } from '../in-sight.js';

/** Where a note's passage stands on the page. */
export interface PagePassage {
  readonly block: Block;
  /** UTF-16 offsets in the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * @returns where each note's passage first stands, by the note's id; notes whose passage the page lacks are left out
 */
export function passagesOf(notes: readonly Note[], blocks: readonly Block[]): Map<Note['id'], PagePassage> {
  const found = new Map<Note['id'], PagePassage>();
  const sought = new Map(notes.map(({ id, quote, within }) => [id, readQuote(quote, within)]));
  for (const block of blocks) {
    if (sought.size === 0) break;
    const words = readWords(block.text);
    for (const [id, passage] of sought) {
      const span = findQuote(words, passage);
      if (!span) continue;
      found.set(id, { block, ...span });
      sought.delete(id);
    }
  }
  return found;
}

/**
 * Scrolls to a passage and selects it, which does not edit the page. @returns its range; `undefined` where the text has
 * changed
 */
export function showPassage({ block, start, end }: PagePassage): Range | undefined {
  const range = liveRange(block, start, end);
  const words = { block: block.element, range, text: block.text.slice(start, end) };
  if (!isIntact(words)) return undefined;
  bringIntoView(words);
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return range;
}
