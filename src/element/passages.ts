/** The passages of the article that notes are about, on this page. */
import type { Note } from '../dossier/schema.js';
import { findPassage } from '../match/passage.js';
import type { Block } from '../page/blocks.js';
import { liveRange } from '../page/ranges.js';
import { bringIntoView, isIntact } from './view.js';

export interface Passage {
  readonly block: Block;
  /** UTF-16 offsets in the block's text; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/** The first place of each note's passage, by the note's id; none where the text does not have it. */
export function passagesOf(notes: readonly Note[], blocks: readonly Block[]): Map<Note['id'], Passage> {
  const passages = new Map<Note['id'], Passage>();
  for (const { id, quote, within } of notes)
    for (const block of blocks) {
      const span = findPassage(block.text, quote, within);
      if (!span) continue;
      passages.set(id, { block, ...span });
      break;
    }
  return passages;
}

/** Brings a passage into view and selects it, which edits nothing of the page. */
export function showPassage({ block, start, end }: Passage): void {
  const range = liveRange(block, start, end);
  const words = { block: block.element, range, text: block.text.slice(start, end) };
  if (!isIntact(words)) return;
  bringIntoView(words);
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
}
