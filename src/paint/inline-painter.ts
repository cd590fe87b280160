/** Paints marks as inline elements, where the browser lacks the Highlight API or the publisher asks for it. */
import type { Block, Piece } from '../page/blocks.js';
import { makeButtons } from './mark-buttons.js';
import { inlineCss, makeMarkElement, setNumber } from './mark-element.js';
import type { Mark, Painter, Painting } from './painter.js';

/** A painter for one widget: each has a style sheet of its own, since two widgets on a page may look different. */
export function inlinePainter(): Painter {
  const sheet = new CSSStyleSheet();
  return {
    adoptStyle(style) {
      sheet.replaceSync(inlineCss(style));
      return () => {};
    },
    paint: (marks) => paint(marks, sheet),
  };
}

function paint(marks: readonly Mark[], sheet: CSSStyleSheet): Painting {
  const elements = new Map<Mark, HTMLElement[]>();
  const undos: (() => void)[] = [];
  for (const [block, marksOfBlock] of Map.groupBy(marks, (mark) => mark.block))
    undos.push(wrapBlock(block, marksOfBlock, elements, sheet));
  const buttons = makeButtons(elements);
  let active: Mark | undefined;
  const show = (isActive: boolean): void => {
    for (const element of (active && elements.get(active)) ?? []) {
      element.toggleAttribute('active', isActive);
      if (buttons.get(element) === active) element.ariaExpanded = String(isActive);
    }
  };
  return {
    setActive(mark) {
      show(false);
      active = mark;
      show(true);
    },
    undo() {
      for (const undo of undos.reverse()) undo();
    },
    markOf: (target) => buttons.get(target as HTMLElement),
    setNumbers(numbers) {
      const texts = new Map<HTMLElement, string>();
      for (const [mark, parts] of elements) {
        const last = parts.at(-1) as HTMLElement;
        texts.set(last, [texts.get(last), numbers.get(mark)].filter(Boolean).join(', '));
      }
      for (const [element, text] of texts) setNumber(element, text);
    },
  };
}

/**
 * Wraps the marked parts of each text node of a block, and replaces the block's pieces by those that the text nodes
 * become.
 *
 * @returns a function that undoes both
 */
function wrapBlock(
  block: Block,
  marks: readonly Mark[],
  elements: Map<Mark, HTMLElement[]>,
  sheet: CSSStyleSheet,
): () => void {
  const before = [...block.pieces];
  const undos: (() => void)[] = [];
  const after = before.flatMap((piece) => {
    const cuts = cutsIn(piece, marks);
    if (cuts.length <= 2) {
      const covering = marks.filter((mark) => mark.start <= piece.start && mark.end >= piece.start + piece.node.length);
      if (covering.length === 0 || piece.node.length === 0) return [piece];
    }
    const { pieces, undo } = split(piece, cuts, marks, (text, covering) => wrap(text, covering, elements, sheet));
    undos.push(undo);
    return pieces;
  });
  block.pieces.splice(0, block.pieces.length, ...after);
  return () => {
    for (const undo of undos) undo();
    block.pieces.splice(0, block.pieces.length, ...before);
  };
}

/** The UTF-16 offsets at which a text node must be cut: its ends, and where a mark begins or ends. */
function cutsIn({ node, start }: Piece, marks: readonly Mark[]): number[] {
  const inside = marks.flatMap((mark) => [mark.start - start, mark.end - start]);
  return [...new Set([0, ...inside.filter((cut) => cut > 0 && cut < node.length), node.length])].sort((a, b) => a - b);
}

function split(
  { node, start, contentStart }: Piece,
  cuts: readonly number[],
  marks: readonly Mark[],
  wrapText: (text: Text, covering: readonly Mark[]) => Element,
): { pieces: Piece[]; undo: () => void } {
  const { data } = node;
  const inserted: ChildNode[] = [];
  const pieces = cuts.slice(0, -1).map((cut, index) => {
    const text = document.createTextNode(data.slice(cut, cuts[index + 1]));
    const covering = marks.filter(
      (mark) => mark.start <= start + cut && mark.end >= start + (cuts[index + 1] as number),
    );
    inserted.push(covering.length === 0 ? text : wrapText(text, covering));
    return { node: text, start: start + cut, contentStart: contentStart + cut };
  });
  node.replaceWith(...inserted);
  return {
    pieces,
    undo: () => {
      restore(node, inserted);
    },
  };
}

function wrap(
  text: Text,
  covering: readonly Mark[],
  elements: Map<Mark, HTMLElement[]>,
  sheet: CSSStyleSheet,
): HTMLElement {
  const kind = covering.some(({ contested }) => contested) ? 'contested' : 'entity';
  const element = makeMarkElement(text, kind, sheet);
  for (const mark of covering) elements.set(mark, [...(elements.get(mark) ?? []), element]);
  return element;
}

/**
 * Puts the page's own text node back in the place of what was inserted for it. If a script of the page has changed the
 * text meanwhile, its change stays, and only the elements of marks are taken away.
 */
function restore(node: Text, inserted: readonly ChildNode[]): void {
  if (inserted[0]?.parentNode && inserted.every(isAsInserted) && textOf(inserted) === node.data) {
    inserted[0].before(node);
    for (const child of inserted) child.remove();
    return;
  }
  for (const child of inserted) if (child instanceof Element) child.replaceWith(...child.childNodes);
}

/** Whether the page has put nothing between these nodes, and nothing into a mark. */
const isAsInserted = (child: ChildNode, index: number, inserted: readonly ChildNode[]): boolean =>
  (index === 0 || child.previousSibling === inserted[index - 1]) &&
  child.childNodes.length === Number(child instanceof Element);

const textOf = (nodes: readonly ChildNode[]): string => nodes.map((child) => child.textContent ?? '').join('');
