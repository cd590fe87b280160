import type { Pausing } from '../util/pausing.js';
import { isHeading, isInline, isSeen, isSkipped, sitsInLine } from './prose.js';
import { ELEMENT_NODE, TEXT_NODE, type TreeElement, type TreeNode, type TreeText } from './tree.js';

/** Stands in the text for a thing in the line that is not text. */
const OBJECT_REPLACEMENT = '\ufffc';

/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends TreeElement = Element, T extends TreeText = Text> {
  /** The nearest element around the run that is not inline. Loose text may give one element several blocks. */
  readonly element: E;
  /** The run as read: its text nodes joined, with a newline for each `<br>` and U+FFFC for each thing that is not prose. */
  readonly text: string;
  /** In order. Inline marks split text nodes and keep this list true. */
  readonly pieces: Piece<T>[];
  readonly heading: boolean;
  /** Counts the sections up to here. Each heading begins one, and is one of its own. */
  readonly section: number;
}

/** A text node of a block. All offsets are in UTF-16 units. */
export interface Piece<T extends TreeText = Text> {
  readonly node: T;
  /** Where it begins in the block's `text`. */
  readonly start: number;
  /** Where it begins in `element.textContent`. */
  readonly contentStart: number;
}

/** A block of any tree. */
export type TreeBlock<E extends TreeElement = TreeElement> = Block<E, TreeText>;

/** Reads the blocks of prose under `root`, in document order, without touching style or layout. Pauses on the way. */
export function* readBlocks<E extends TreeElement = Element, T extends TreeText = Text>(
  root: E,
): Pausing<Block<E, T>[]> {
  const reader = new BlockReader<E, T>();
  if (!isSkipped(root)) yield* reader.readElement(root);
  return reader.blocks;
}

/** UTF-16 units read from one pause to the next: a fraction of a millisecond. */
const PAUSE = 4096;

class BlockReader<E extends TreeElement, T extends TreeText> {
  readonly blocks: Block<E, T>[] = [];
  /** UTF-16 units of text met so far on the whole page, skipped text included: how `contentStart` is told. */
  #met = 0;
  #element: E | undefined;
  #elementStart = 0;
  #text = '';
  #pieces: Piece<T>[] = [];
  #hasProse = false;
  #section = 0;
  #afterHeading = false;
  /** Whether nothing but space came since the last `<br>`. */
  #afterBreak = false;
  #pauseAt = PAUSE;

  *readElement(element: E): Pausing<void> {
    this.#endBlock();
    const outer = this.#element;
    const outerStart = this.#elementStart;
    this.#element = element;
    this.#elementStart = this.#met;
    for (let child: TreeNode | null = element.firstChild; child; child = child.nextSibling) {
      if (!this.#readInLine(child)) yield* this.readElement(child as E);
      if (this.#met < this.#pauseAt) continue;
      this.#pauseAt = this.#met + PAUSE;
      yield;
    }
    this.#endBlock();
    this.#element = outer;
    this.#elementStart = outerStart;
  }

  /** @returns false for a block, which it does not read */
  #readInLine(node: TreeNode): boolean {
    if (node.nodeType === TEXT_NODE) this.#readText(node as T);
    else if (node.nodeType === ELEMENT_NODE) return this.#readElementInLine(node as E);
    return true;
  }

  #readText(node: T): void {
    const { data } = node;
    this.#pieces.push({ node, start: this.#text.length, contentStart: this.#met - this.#elementStart });
    this.#text += data;
    this.#met += data.length;
    if (/\S/u.test(data)) {
      this.#hasProse = true;
      this.#afterBreak = false;
    }
  }

  #readElementInLine(element: E): boolean {
    if (element.tagName === 'BR') this.#readLineBreak();
    else if (isSkipped(element)) this.#skip(element);
    else if (isInline(element)) this.#readChildren(element);
    else return false;
    return true;
  }

  /** A block within an element that flows in line is short, or the page one of a kind: no pause in it. */
  #readChildren(parent: E): void {
    for (let child: TreeNode | null = parent.firstChild; child; child = child.nextSibling)
      if (!this.#readInLine(child)) for (const _ of this.readElement(child as E));
  }

  /** One line break is a space; two in a row part paragraphs, as old content systems have it. */
  #readLineBreak(): void {
    if (this.#afterBreak) {
      this.#endBlock();
      return;
    }
    this.#text += '\n';
    this.#afterBreak = true;
  }

  #skip(element: E): void {
    this.#met += element.textContent.length;
    if (!sitsInLine(element)) this.#endBlock();
    else if (isSeen(element)) this.#text += OBJECT_REPLACEMENT;
  }

  #endBlock(): void {
    if (this.#hasProse && this.#element) {
      const heading = isHeading(this.#element);
      if (heading || this.#afterHeading) this.#section++;
      this.#afterHeading = heading;
      this.blocks.push({
        element: this.#element,
        text: this.#text,
        pieces: this.#pieces,
        heading,
        section: this.#section,
      });
    }
    this.#text = '';
    this.#pieces = [];
    this.#hasProse = false;
    this.#afterBreak = false;
  }
}
