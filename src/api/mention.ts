import type { MentionFacts, TextMention } from '../annotate/text-mention.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { contentOffset, liveRange } from '../page/live-ranges.js';
import type { Mark } from '../paint/painter.js';

/** A place on the page where an entry occurs. */
export interface Mention extends MentionFacts {
  /** The paragraph, heading or list item it stands in. */
  readonly block: Element;
  /** UTF-16 offsets in `block.textContent`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A live Range over exactly the mention, made anew each time: keep it only as long as needed. */
  readonly range: Range;
  /** Whether it is marked on the page: `density` and `types` leave some out, `marks="none"` all. */
  readonly marked: boolean;
}

/**
 * A mention with what only the widget needs to know of it. Offsets and ranges are computed when they are asked for: few
 * are.
 */
export class PageMention implements Mention {
  declare readonly entry: EntryHead;
  declare readonly text: string;
  declare readonly via: MentionFacts['via'];
  declare readonly alias: string;
  declare readonly score: number;
  declare readonly cue?: string;
  declare readonly antecedent?: string;
  declare readonly quoted: boolean;
  declare readonly speaker?: string;
  readonly found: TextMention;
  /** What of it is painted: all of it, or its `focus`. */
  mark: Mark;
  /**
   * Whether `density`, `types` and the reader choose it. With `marks="none"` it is then not marked, but the arrow keys
   * still come by.
   */
  chosen = false;
  marked = false;

  constructor(found: TextMention, block: Block) {
    const { start, end, block: _index, focus: _focus, ...facts } = found;
    const { id, contested } = found.entry;
    Object.assign(this, facts);
    this.found = found;
    this.mark = { block, start, end, entryId: id, contested };
  }

  get block(): Element {
    return this.mark.block.element;
  }
  get start(): number {
    return contentOffset(this.mark.block, this.found.start);
  }
  get end(): number {
    return contentOffset(this.mark.block, this.found.end - 1) + 1;
  }
  get range(): Range {
    return liveRange(this.mark.block, this.found.start, this.found.end);
  }
}
