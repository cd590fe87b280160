/** Reads a page, or any tree of elements, as blocks of prose. */
import type { Pausing } from '../util/pausing.js';
import { isHeading, isInline, isSeen, isSkipped, sitsInLine } from './prose.js';
import { CDATA_SECTION_NODE, ELEMENT_NODE, TEXT_NODE, type Tree } from './tree/tree.js';

/**
 * U+FFFC stands in a block's text for an image, a formula or the like in the line, so that words beside it stay apart.
 */
const OBJECT_REPLACEMENT = '\ufffc';

/** One run of prose on the page: a paragraph, a heading, a list item, or loose text between such. */
export interface Block<E extends object = Element, T extends object = Text> {
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
export interface Piece<T extends object = Text> {
  readonly node: T;
  /**
   * The offset in the block's `text` at which the node begins: below 0 where the block begins within it, as in a text
   * node that is too long for one block.
   */
  readonly start: number;
  /**
   * The offset in `element.textContent` at which it begins: callers can check a mention there (docs/decisions/0005).
   */
  readonly contentStart: number;
}

/** A block of a page or of a syntax tree. */
export type TreeBlock<E extends object = object> = Block<E, object>;

/**
 * Reads the blocks of prose under `root`, in document order. Pausing work. It asks for no computed style or layout,
 * which would cost the page a style pass. Of a tree beyond all measure it reads the first part (`MOST`).
 */
export function* readTree<E extends object, T extends object>(tree: Tree<E, T>, root: E): Pausing<Block<E, T>[]> {
  const reader = new BlockReader(tree);
  if (!isSkipped(tree, root)) yield* reader.read(root);
  return reader.blocks;
}

/** What reading costs is counted in UTF-16 units of text; a node costs as much as so many of them. */
const NODE = 16;
/** What is read from one pause to the next. That takes a fraction of a millisecond. */
const PAUSE = 4096;
/**
 * What is read at most: some 20 MB of text, or a million nodes. More is no page with an article, but may be a script
 * that moves nodes ahead of us again and again.
 */
const MOST = 20_000_000;
/**
 * UTF-16 units, some 2,500 words. No paragraph is longer, and the search of so many takes a few ms, in which the page
 * cannot be used. A block ends before a text node that would make it longer, and a longer text node is in several.
 */
export const LONGEST = 16_000;

/** An element whose children are being read. */
interface Opened<E> {
  readonly element: E;
  /** For a block: the block around it, which goes on after it. */
  readonly around?: { readonly element: E | undefined; readonly start: number };
}

class BlockReader<E extends object, T extends object> {
  readonly blocks: Block<E, T>[] = [];
  readonly #tree: Tree<E, T>;
  /** UTF-16 units of `textContent` passed so far, skipped text included. `contentStart` is computed from it. */
  #met = 0;
  /** The innermost block around what is read, and the offset in the text of `root` at which it begins. */
  #element: E | undefined;
  #elementStart = 0;
  #text = '';
  #pieces: Piece<T>[] = [];
  #hasProse = false;
  #section = 0;
  #afterHeading = false;
  /** Whether only space has come since the last `<br>`. */
  #afterBreak = false;
  #cost = 0;

  constructor(tree: Tree<E, T>) {
    this.#tree = tree;
  }

  /** Walks the tree without recursion, since a page may be nested so deep that the stack overflows. */
  *read(root: E): Pausing<void> {
    const opened = [this.#openBlock(root)];
    let node = this.#tree.firstOf(root);
    let pauseAt = PAUSE;
    for (let innermost = opened.at(-1); innermost && this.#cost < MOST; innermost = opened.at(-1)) {
      const inside = node && this.#meet(node);
      if (inside) {
        opened.push(inside);
        node = this.#tree.firstOf(inside.element);
      } else {
        if (!node) {
          this.#close(innermost);
          opened.pop();
        }
        node = this.#tree.nextOf(node ?? innermost.element);
      }
      this.#cost += NODE;
      if (this.#cost < pauseAt) continue;
      pauseAt = this.#cost + PAUSE;
      yield;
    }
    for (const left of opened.reverse()) this.#close(left);
  }

  #openBlock(element: E): Opened<E> {
    this.#endBlock();
    const around = { element: this.#element, start: this.#elementStart };
    this.#element = element;
    this.#elementStart = this.#met;
    return { element, around };
  }

  #close({ around }: Opened<E>): void {
    if (!around) return;
    this.#endBlock();
    this.#element = around.element;
    this.#elementStart = around.start;
  }

  /** Reads one node. @returns the element if its children are to be read next */
  #meet(node: object): Opened<E> | undefined {
    const kind = this.#tree.kindOf(node);
    if (kind === TEXT_NODE || kind === CDATA_SECTION_NODE) this.#readText(node as T);
    return kind === ELEMENT_NODE ? this.#meetElement(node as E) : undefined;
  }

  #meetElement(element: E): Opened<E> | undefined {
    if (this.#tree.tagOf(element) === 'BR') this.#readLineBreak();
    else if (isSkipped(this.#tree, element)) this.#skip(element);
    else return isInline(this.#tree, element) ? { element } : this.#openBlock(element);
    return undefined;
  }

  #readText(node: T): void {
    const data = this.#tree.textOf(node);
    const contentStart = this.#met - this.#elementStart;
    this.#met += data.length;
    this.#cost += data.length;
    if (this.#text.length + data.length > LONGEST) this.#endBlock();
    let from = 0;
    while (data.length - from > LONGEST) {
      const to = endOfPart(data, from);
      this.#add(data.slice(from, to), { node, start: -from, contentStart });
      this.#endBlock();
      from = to;
    }
    this.#add(data.slice(from), { node, start: this.#text.length - from, contentStart });
  }

  #add(text: string, piece: Piece<T>): void {
    this.#pieces.push(piece);
    this.#text += text;
    if (!/\S/u.test(text)) return;
    this.#hasProse = true;
    this.#afterBreak = false;
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
    const { length } = this.#tree.textOf(element);
    this.#met += length;
    this.#cost += length / NODE;
    if (!sitsInLine(this.#tree, element)) this.#endBlock();
    else if (isSeen(this.#tree, element)) this.#text += OBJECT_REPLACEMENT;
  }

  /** Adds the text read since the last block as a block, if any of it is prose. */
  #endBlock(): void {
    if (this.#hasProse && this.#element) {
      const heading = isHeading(this.#tree, this.#element);
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

/** The UTF-16 offset at which a part of a text that begins at `from` ends: after a space, if it has one. */
function endOfPart(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + LONGEST - 1);
  return space > from ? space + 1 : from + LONGEST;
}
