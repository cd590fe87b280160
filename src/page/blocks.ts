/** Reads a page, or any tree of elements, as blocks of prose. */
import type { Pausing } from '../util/pausing.js';
import { isHeading, isInline, isSeen, isSkipped, sitsInLine } from './prose.js';
import { ELEMENT_NODE, TEXT_NODE, type TreeElement, type TreeNode, type TreeText } from './tree.js';

/**
 * U+FFFC stands in a block's text for an image, a formula or the like in the line, so that words beside it stay apart.
 */
const OBJECT_REPLACEMENT = '\ufffc';

/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends TreeElement = Element, T extends TreeText = Text> {
  /** The nearest element around the run that is not inline. An element with loose text between blocks has several. */
  readonly element: E;
  /** The text nodes joined, with a newline for each `<br>` and U+FFFC for each thing in the line that is not prose. */
  readonly text: string;
  /** The text nodes, in order. Painting inline marks splits text nodes and updates this list. */
  readonly pieces: Piece<T>[];
  readonly heading: boolean;
  /**
   * The number of the section that it is in, from 0. A heading is a section of its own, and the text after it the next.
   */
  readonly section: number;
}

/** A text node of a block. All offsets are in UTF-16 units. */
export interface Piece<T extends TreeText = Text> {
  readonly node: T;
  /** The offset in the block's `text` at which it begins. */
  readonly start: number;
  /**
   * The offset in `element.textContent` at which it begins: callers can check a mention there (docs/decisions/0005).
   */
  readonly contentStart: number;
}

/** A block of a DOM or of a syntax tree. */
export type TreeBlock<E extends TreeElement = TreeElement> = Block<E, TreeText>;

/**
 * Reads the blocks of prose under `root`, in document order. Pausing work. It asks for no computed style or layout,
 * which would cost the page a style pass.
 */
export function* readBlocks<E extends TreeElement = Element, T extends TreeText = Text>(
  root: E,
): Pausing<Block<E, T>[]> {
  const reader = new BlockReader<E, T>();
  if (!isSkipped(root)) yield* reader.readElement(root);
  return reader.blocks;
}

/** UTF-16 units that are read from one pause to the next. That takes a fraction of a millisecond. */
const PAUSE = 4096;

class BlockReader<E extends TreeElement, T extends TreeText> {
  readonly blocks: Block<E, T>[] = [];
  /** UTF-16 units of `textContent` passed so far, skipped text included. `contentStart` is computed from it. */
  #met = 0;
  #element: E | undefined;
  #elementStart = 0;
  #text = '';
  #pieces: Piece<T>[] = [];
  #hasProse = false;
  #section = 0;
  #afterHeading = false;
  /** Whether only space has come since the last `<br>`. */
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

  /** Reads a node that flows in line. @returns false for an element that is a block, which the caller must read */
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

  /** Reads inside an inline element. Blocks there are rare and short, so they are read without a pause. */
  #readChildren(parent: E): void {
    for (let child: TreeNode | null = parent.firstChild; child; child = child.nextSibling)
      if (!this.#readInLine(child)) for (const _ of this.readElement(child as E));
  }

  /** One `<br>` is a space. Two in a row end a paragraph, as old content systems write it. */
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

  /** Adds the text read since the last block as a block, if any of it is prose. */
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
