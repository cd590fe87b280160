/** Text set line by line, each line in an element of its own, as converters of PDF and some typesetters do it: put together again. */
import { readBlocks, type Block, type Piece } from './blocks.js';
import { ELEMENT_NODE, TEXT_NODE, type TreeElement, type TreeNode, type TreeText } from './tree.js';
import { letter } from '../text/letters.js';

/** So many blocks, of which half end within a sentence, are no paragraphs. */
const LEAST = 8;

/** A hyphen that is seen at a line’s end alone comes after a letter. */
const unfinishedEnd = new RegExp(`[${letter}\\d,‐–—-]\\p{DI}*\\s*$`, 'u');
/** Items and cells may end without a full stop, and are not lines for that. */
const items = /^(?:LI|T[DH]|D[DT])$/u;

/**
 * Whether a text ends within a sentence. Only its end is asked, since fillers, which are letters and invisible too, would be
 * gone over again from each of them.
 */
const isUnfinished = (text: string): boolean => unfinishedEnd.test(text.slice(-END));
/** UTF-16 units. */
const END = 100;

/** @returns the same where the text is not set like that */
export function withLinesJoined<E extends TreeElement, T extends TreeText>(
  blocks: readonly Block<E, T>[],
): readonly Block<E, T>[] {
  const lines = blocks.filter(({ text }) => isUnfinished(text)).length;
  if (blocks.length < LEAST || lines * 2 < blocks.length) return blocks;
  const rest = [...blocks].reverse();
  const offsets = new Map<TreeNode, number>();
  const made: Block<E, T>[] = [];
  for (let line = rest.pop(); line; line = rest.pop()) {
    const run = [line];
    for (let next = lineAfter(line, rest); next; next = lineAfter(next, rest)) run.push(next);
    made.push(joined(run, offsets));
  }
  return made;
}

/** The line that goes on where one ends, taken from those to come; a short one may not have been told as the reprint's. */
function lineAfter<E extends TreeElement, T extends TreeText>(
  { text, heading, element }: Block<E, T>,
  rest: Block<E, T>[],
): Block<E, T> | undefined {
  if (!isUnfinished(text) || heading || items.test(element.tagName)) return undefined;
  const next = nextTo(element) as E | null;
  if (next?.tagName !== element.tagName) return undefined;
  if (rest.at(-1)?.element === next) return rest.pop();
  const { value } = readBlocks<E, T>(next).next();
  return value?.length === 1 ? value[0] : undefined;
}

/** What comes after an element with nothing but space between. */
function nextTo({ nextSibling }: TreeNode): TreeNode | null {
  let node = nextSibling;
  while (node?.nodeType === TEXT_NODE && !/\S/u.test((node as TreeText).data)) node = node.nextSibling;
  return node;
}

/** A line's end is a space. */
function joined<E extends TreeElement, T extends TreeText>(
  run: readonly Block<E, T>[],
  offsets: Map<TreeNode, number>,
): Block<E, T> {
  const [first] = run as [Block<E, T>];
  const parent = first.element.parentElement as E | null;
  if (run.length === 1 || !parent) return first;
  if (!offsets.has(first.element)) measure(parent, offsets);
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

/** Where each child begins in its parent's `textContent`. */
function measure(parent: TreeElement, offsets: Map<TreeNode, number>): void {
  let offset = 0;
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    offsets.set(child, offset);
    if (child.nodeType === TEXT_NODE) offset += (child as TreeText).data.length;
    else if (child.nodeType === ELEMENT_NODE) offset += (child as TreeElement).textContent.length;
  }
}
