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
    this.found = found;
    const { start, end, entry } = found;
    this.mark = { block, start, end, entryId: entry.id, contested: entry.contested };
  }

  /** @param words of the mention, as offsets in the block's text: those that its mark is to cover */
  markOnly({ start, end }: { readonly start: number; readonly end: number }): void {
    if (start !== this.mark.start || end !== this.mark.end) this.mark = { ...this.mark, start, end };
  }

  get entry(): EntryHead {
    return this.found.entry;
  }
  get text(): string {
    return this.found.text;
  }
  get via(): MentionFacts['via'] {
    return this.found.via;
  }
  get alias(): string {
    return this.found.alias;
  }
  get score(): number {
    return this.found.score;
  }
  get cue(): string | undefined {
    return this.found.cue;
  }
  get antecedent(): string | undefined {
    return this.found.antecedent;
  }
  get quoted(): boolean {
    return this.found.quoted;
  }
  get speaker(): string | undefined {
    return this.found.speaker;
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
