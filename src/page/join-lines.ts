/**
 * Joins the lines of a text that has each line in an element of its own, as converters of PDF write it. Otherwise a
 * name that is broken over two lines would not be found.
 */
import { LONGEST, readTree, type Block, type Piece } from './blocks.js';
import { ELEMENT_NODE, TEXT_NODE, type Tree } from './tree/tree.js';
import { letter } from '../text/letters.js';

/** If a text has at least so many blocks, and half of them end within a sentence, they are lines and not paragraphs. */
const LEAST = 8;

/**
 * The end of a line within a sentence. After it there may be a soft hyphen, which is drawn only at the end of a line.
 */
const unfinishedEnd = new RegExp(`[${letter}\\d,‐–—-]\\p{DI}*\\s*$`, 'u');
/** List items and table cells often end without a full stop, but are no lines. */
const items = /^(?:LI|T[DH]|D[DT])$/u;

/**
 * Whether a text ends within a sentence. Only its last characters are tested: Hangul fillers count as letters and as
 * invisible, so that from each of a thousand of them the pattern would read on to the end.
 */
const isUnfinished = (text: string): boolean => unfinishedEnd.test(text.slice(-END));
/** UTF-16 units. */
const END = 100;

/** @returns blocks of joined lines; the array that was given where the text is not set in lines */
export function withLinesJoined<E extends object, T extends object>(
  tree: Tree<E, T>,
  blocks: readonly Block<E, T>[],
): readonly Block<E, T>[] {
  const lines = blocks.filter(({ text }) => isUnfinished(text)).length;
  if (blocks.length < LEAST || lines * 2 < blocks.length) return blocks;
  const rest = [...blocks].reverse();
  const offsets = new Map<object, number>();
  const made: Block<E, T>[] = [];
  for (let line = rest.pop(); line; line = rest.pop()) {
    const run = [line];
    let { length } = line.text;
    for (
      let next = lineAfter(tree, line, rest);
      next;
      next = length < LONGEST ? lineAfter(tree, next, rest) : undefined
    ) {
      run.push(next);
      length += next.text.length;
    }
    made.push(joined(tree, run, offsets));
  }
  return made;
}

/**
 * The line that goes on where one ends: the next element of the same tag. It is taken off `rest`, or read now, since a
 * short line may not have been recognised as part of the reprint.
 *
 * @param rest the lines to come, the next one last
 */
function lineAfter<E extends object, T extends object>(
  tree: Tree<E, T>,
  { text, heading, element }: Block<E, T>,
  rest: Block<E, T>[],
): Block<E, T> | undefined {
  if (!isUnfinished(text) || heading || items.test(tree.tagOf(element))) return undefined;
  const next = elementAfter(tree, element);
  if (!next || tree.tagOf(next) !== tree.tagOf(element)) return undefined;
  if (rest.at(-1)?.element === next) return rest.pop();
  const { value } = readTree(tree, next).next();
  return value?.length === 1 ? value[0] : undefined;
}

/** The element that comes right after one, but for text nodes of mere space. */
function elementAfter<E extends object, T extends object>(tree: Tree<E, T>, element: E): E | undefined {
  let node = tree.nextOf(element);
  while (node && tree.kindOf(node) === TEXT_NODE && !/\S/u.test(tree.textOf(node as T))) node = tree.nextOf(node);
  return node && tree.kindOf(node) === ELEMENT_NODE ? (node as E) : undefined;
}

/**
 * One block of several lines, with a newline between them. Its element is the lines' parent.
 *
 * @param offsets for children of the parent, the offset in its `textContent`; filled when first needed
 */
function joined<E extends object, T extends object>(
  tree: Tree<E, T>,
  run: readonly Block<E, T>[],
  offsets: Map<object, number>,
): Block<E, T> {
  const [first] = run as [Block<E, T>];
  const parent = tree.parentOf(first.element);
  if (run.length === 1 || !parent) return first;
  if (!offsets.has(first.element)) measure(tree, parent, offsets);
  let text = '';
  const pieces: Piece<T>[] = [];
  for (const line of run) {
    if (text) text += '\n';
    const before = offsets.get(line.element) ?? 0;
    for (const { node, start, contentStart } of line.pieces)
      pieces.push({ node, start: text.length + start, contentStart: before + contentStart });
    text += line.text;
  }
  return { ...first, element: parent, text, pieces };
}

/** Writes to `offsets` where each child begins in the `textContent` of `parent`. */
function measure<E extends object, T extends object>(tree: Tree<E, T>, parent: E, offsets: Map<object, number>): void {
  let offset = 0;
  for (let child = tree.firstOf(parent); child; child = tree.nextOf(child)) {
    offsets.set(child, offset);
    const kind = tree.kindOf(child);
    if (kind === TEXT_NODE || kind === ELEMENT_NODE) offset += tree.textOf(child as E | T).length;
  }
}
