/**
 * Puts elements around the marked words of a block. The page's own text node stays in the document, and where any of
 * its words is unmarked, in its place too: a script that keeps the node can still write to it, move it and remove it.
 */
import { numbered } from '../../util/indices.js';
import { document } from '../../dom/page.js';
import { isElement } from '../../dom/kinds.js';
import { parentNodeOf } from '../../dom/natives.js';
import type { Block, Piece } from '../../page/blocks.js';
import type { Mark } from '../painter.js';
import { leaveContent } from './mark-element.js';
import { keepingSelection } from './selection.js';

/** Makes the element around a text that these marks cover. */
export type MakeElement = (text: Text, covering: readonly Mark[]) => HTMLElement;

/** A run of a text node's characters that the same marks cover. */
interface Part {
  /** UTF-16 offsets in the node. */
  readonly from: number;
  readonly to: number;
  readonly covering: readonly Mark[];
}

/**
 * Wraps the marked parts of each text node, and replaces the block's pieces by those that the text nodes become.
 *
 * @returns a function that undoes both
 */
export function wrapBlock(block: Block, marks: readonly Mark[], makeElement: MakeElement): () => void {
  const before = [...block.pieces];
  const undos: (() => void)[] = [];
  keepingSelection(block, () => {
    const after = before.flatMap((piece) => {
      const parts = partsOf(piece, marks);
      if (parts.every(({ covering }) => covering.length === 0)) return [piece];
      const { pieces, undo } = wrapPiece(piece, parts, makeElement);
      undos.push(undo);
      return pieces;
    });
    setPieces(block, after);
  });
  return () => {
    keepingSelection(block, () => {
      for (const undo of undos) undo();
      setPieces(block, before);
    });
  };
}

function setPieces({ pieces }: Block, now: readonly Piece[]): void {
  pieces.length = 0;
  for (const piece of now) pieces.push(piece);
}

/** Cuts a text node where a mark begins or ends. */
function partsOf({ node, start }: Piece, marks: readonly Mark[]): Part[] {
  const ends = marks.flatMap((mark) => [mark.start - start, mark.end - start]);
  const cuts = [...new Set([0, ...ends.filter((cut) => cut > 0 && cut < node.length), node.length])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] as number;
    return { from, to, covering: marks.filter((mark) => mark.start <= start + from && mark.end >= start + to) };
  });
}

/**
 * The part that the page's own text node keeps: the longest that is unmarked. Where all are marked, it is the longest,
 * and the node goes into its element.
 */
function keptOf(parts: readonly Part[]): Part {
  const unmarked = parts.filter(({ covering }) => covering.length === 0);
  const candidates = unmarked.length > 0 ? unmarked : parts;
  return candidates.reduce((longest, part) => (part.to - part.from > longest.to - longest.from ? part : longest));
}

function wrapPiece(
  { node, start, contentStart }: Piece,
  parts: readonly Part[],
  makeElement: MakeElement,
): { pieces: Piece[]; undo: () => void } {
  const { data, parentNode: parent, nextSibling: next } = node;
  const kept = keptOf(parts);
  const texts = parts.map((part) => (part === kept ? node : document.createTextNode(data.slice(part.from, part.to))));
  if (parts.length > 1) node.data = data.slice(kept.from, kept.to);
  const children = parts.map(({ covering }, index) => {
    const text = texts[index] as Text;
    return covering.length === 0 ? text : makeElement(text, covering);
  });
  const at = children.indexOf(node);
  for (const [index, child] of numbered(children))
    if (child !== node) parent?.insertBefore(child, index < at ? node : next);
  const keeps = data.slice(kept.from, kept.to);
  const rest = data.slice(0, kept.from) + data.slice(kept.to);
  const own = children[parts.indexOf(kept)] as ChildNode;
  return {
    pieces: parts.map(({ from }, index) => ({
      node: texts[index] as Text,
      start: start + from,
      contentStart: contentStart + from,
    })),
    undo: () => {
      unwrap({ node, data, keeps, rest, own, children });
    },
  };
}

/** A text node of the page that was wrapped. */
interface WrappedText {
  readonly node: Text;
  /** Its text before. */
  readonly data: string;
  /** What of it the node has kept. */
  readonly keeps: string;
  /** All of it but that. */
  readonly rest: string;
  /** The node itself, or the element of the mark that it is in. */
  readonly own: ChildNode;
  /** What stood in the node's place: elements of marks and the texts between, `own` among them. */
  readonly children: readonly ChildNode[];
}

/**
 * Takes the elements away and gives the page's text node its text back, wherever the page has moved it. What the page
 * has changed meanwhile stays as the page wants it.
 */
function unwrap(wrapped: WrappedText): void {
  const { node, data, keeps, own, children } = wrapped;
  const others = children.filter((child) => child !== own);
  const { parentNode: parent } = node;
  const isThere = parent !== null && (parent !== (own as Node) || parentNodeOf(own) !== null);
  const isItself = isThere && node.data === keeps;
  const isOthersToGo = areUntouched(wrapped) && (isItself || isTakenBack(wrapped, isThere));
  if (isOthersToGo) for (const other of others) other.remove();
  for (const child of children) if (isElement(child)) leaveContent(child);
  // Where it is removed, the page may put it back later, as the page knows it.
  if (node.data === keeps && (isOthersToGo || !isThere)) node.data = data;
}

/**
 * Whether all but the page's own text node is as it was put in. Beside the node others may stand: the page has inserted
 * them before or after what it holds to be the whole text.
 */
function areUntouched({ own, children, rest }: WrappedText): boolean {
  const others = children.filter((child) => child !== own);
  const parent = others[0] && parentNodeOf(others[0]);
  const isInPlace = (child: ChildNode, index: number): boolean => {
    const before = children[index - 1];
    if (child === own) return true;
    if (before && before !== own && child.previousSibling !== before) return false;
    return parentNodeOf(child) === parent && child.childNodes.length === Number(isElement(child));
  };
  return parent !== null && children.every(isInPlace) && textOf(others) === rest;
}

/**
 * Whether the page has removed or rewritten its own text node as a whole, so that the rest of what stood for it has to
 * go. A script that highlights or normalises leaves all of the words.
 */
function isTakenBack({ node, data, keeps, own, children }: WrappedText, isThere: boolean): boolean {
  const parent = children.find((child) => child !== own)?.parentNode;
  if (parent?.textContent?.includes(data)) return false;
  return !isThere || isRewritten(node.data, keeps, data);
}

/** Whether a new text is more likely one for the whole of a text node than for the part of it that the node has kept. */
function isRewritten(now: string, keeps: string, data: string): boolean {
  const distance = (length: number): number => Math.abs(now.length - length);
  return distance(data.length) <= distance(keeps.length) || sharedEnds(now, keeps) * 2 < keeps.length;
}

/** How many characters two texts share at their beginnings and ends. */
function sharedEnds(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head++;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++;
  return head + tail;
}

const textOf = (nodes: readonly ChildNode[]): string => nodes.map((child) => child.textContent ?? '').join('');
