import type { TextMention } from '../annotate/pipeline.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import { contentOffset, liveRange } from '../page/live-ranges.js';
import type { Mark } from '../paint/painter.js';

/** A place on the page where an entry occurs. */
export interface Mention {
  readonly entry: EntryHead;
  /** The words as the text has them. */
  readonly text: string;
  readonly via: TextMention['via'];
  /** The alias, description or passage that matched, as the dossier writes it. */
  readonly alias: string;
  /** 0–1: how much of that the text has; below 1 only for near spellings, and passages with changes. */
  readonly score: number;
  /** The words nearby that decided what an ordinary word means here. */
  readonly cue: string | undefined;
  /** For a description: the words it stands for. */
  readonly antecedent: string | undefined;
  /** Whether it stands within quotation marks. */
  readonly quoted: boolean;
  /** Whose words the quotation is, where the text says so. */
  readonly speaker: string | undefined;
  /** The paragraph, heading or list item it stands in. */
  readonly block: Element;
  /** UTF-16 offsets in `block.textContent`; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** A live Range over exactly the mention, made anew each time: keep it only as long as needed. */
  readonly range: Range;
  /** Whether it is marked on the page; the `density` attribute hides repeated ones. */
  readonly marked: boolean;
}

/** A mention with what only the widget needs to know of it. What few ask for is worked out when asked. */
export class PageMention implements Mention {
  readonly mark: Mark;
  readonly #found: TextMention;
  marked = false;

  constructor(found: TextMention, block: Block) {
    this.#found = found;
    const { start, end, entry } = found;
    this.mark = { block, start, end, entryId: entry.id, contested: entry.contested };
  }

  get entry(): EntryHead {
    return this.#found.entry;
  }
  get text(): string {
    return this.#found.text;
  }
  get via(): TextMention['via'] {
    return this.#found.via;
  }
  get alias(): string {
    return this.#found.alias;
  }
  get score(): number {
    return this.#found.score;
  }
  get cue(): string | undefined {
    return this.#found.cue;
  }
  get antecedent(): string | undefined {
    return this.#found.antecedent;
  }
  get quoted(): boolean {
    return this.#found.quoted;
  }
  get speaker(): string | undefined {
    return this.#found.speaker;
  }
  get block(): Element {
    return this.mark.block.element;
  }
  get start(): number {
    return contentOffset(this.mark.block, this.mark.start);
  }
  get end(): number {
    return contentOffset(this.mark.block, this.mark.end - 1) + 1;
  }
  get range(): Range {
    return liveRange(this.mark.block, this.mark.start, this.mark.end);
  }
}
