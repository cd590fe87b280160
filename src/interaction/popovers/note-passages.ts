/** The passages of the article that notes are about, on this page. */
import type { Note } from '../../dossier/schema/schema.js';
import { findQuote, readQuote, readWords } from '../../text/quote.js';
import type { Block } from '../../page/blocks.js';
import { liveRange } from '../../page/live-ranges.js';
import { bringIntoView, isIntact } from '../viewport.js';

export interface PagePassage {
  readonly block: Block;
  /** UTF-16 offsets in the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The first place of each note's passage, by the note's id; none where the text does not have it. */
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

/** Brings a passage into view and selects it, which edits nothing of the page. @returns where it is, if it still is */
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
