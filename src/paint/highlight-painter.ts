/**
 * Paints marks with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), which edits nothing of
 * the page. Each registered range costs time in every later frame in which the page changes its DOM, anywhere. So
 * ranges are static, and on a page with many marks only those near the viewport are registered (docs/decisions/0001).
 */
import { staticRange } from '../page/ranges.js';
import type { Block } from '../page/blocks.js';
import { markCss, type MarkKind, type MarkStyle } from './mark-style.js';
import type { Mark, Painter, Painting } from './painter.js';
import { nearViewport, watchViewport } from './near-viewport.js';

/**
 * Whether the browser has highlights that can be used. In forced colours Chromium gives every highlight the colours of
 * a selection, whatever our rule says, so that a text full of marks would be hard to read. CSS Pseudo-Elements 4
 * (https://drafts.csswg.org/css-pseudo-4/) leaves only the page's own elements a way out of that, so there marks are
 * elements.
 */
export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;

/** Up to so many marks are all registered at once: watching the viewport would cost more than it saves. */
const FEW = 50;

export const highlightPainter: Painter = { adoptStyle, paint };

/** Adds a constructed style sheet to the document: a strict Content-Security-Policy forbids `<style>` but not that. */
function adoptStyle(style: MarkStyle): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(markCss(style, (kind, declarations) => `::highlight(${nameOf(kind)}) { ${declarations} }`));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

const nameOf = (kind: MarkKind): string => `article-context-${kind}`;

function paint(marks: readonly Mark[]): Painting {
  let active: Mark | undefined;
  let undoActive = (): void => {};
  const setActive = (mark: Mark | undefined): void => {
    undoActive();
    active = mark;
    undoActive = mark ? register('active', [mark]) : () => {};
  };
  const inBlocks = paintInBlocks(marks);
  return {
    setActive,
    drop(blocks) {
      if (active && blocks.has(active.block)) undoActive();
      inBlocks.drop(blocks);
    },
    restore(blocks) {
      inBlocks.restore(blocks);
      if (active && blocks.has(active.block)) setActive(active);
    },
    undo() {
      undoActive();
      inBlocks.undo();
    },
  };
}

/** The marks of some blocks, block by block. */
type MarksInBlocks = Required<Pick<Painting, 'drop' | 'restore' | 'undo'>>;

function add(marks: readonly Mark[]): () => void {
  const undoEntities = register(
    'entity',
    marks.filter(({ contested }) => !contested),
  );
  const undoContested = register(
    'contested',
    marks.filter(({ contested }) => contested),
  );
  return () => {
    undoEntities();
    undoContested();
  };
}

/** Where highlights overlap, the browser paints the one of the higher priority on top. */
const priorities: Readonly<Record<MarkKind, number>> = { entity: 0, contested: 1, active: 2 };

/**
 * Adds ranges to a highlight, which all widgets on the page share. @returns a function that removes just these ranges
 */
function register(kind: MarkKind, marks: readonly Mark[]): () => void {
  if (marks.length === 0) return () => {};
  const name = nameOf(kind);
  let highlight = CSS.highlights.get(name);
  if (!highlight) {
    highlight = new Highlight();
    highlight.priority = priorities[kind];
    CSS.highlights.set(name, highlight);
  }
  const ranges = marks.map(({ block, start, end }) => staticRange(block, start, end));
  for (const range of ranges) highlight.add(range);
  return () => {
    for (const range of ranges) highlight.delete(range);
    if (highlight.size === 0 && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
}

function paintInBlocks(marks: readonly Mark[]): MarksInBlocks {
  const marksIn = Map.groupBy(marks, ({ block }) => block);
  const painted = new Map<Block, () => void>();
  const unpaint = (block: Block): void => {
    painted.get(block)?.();
    painted.delete(block);
  };
  const paintBlock = (block: Block): void => {
    unpaint(block);
    painted.set(block, add(marksIn.get(block) ?? []));
  };
  const { show, hide, end } =
    marks.length <= FEW ? { show: paintBlock, hide: unpaint, end() {} } : whileNear(paintBlock, unpaint);
  for (const block of marksIn.keys()) show(block);
  return {
    drop(blocks) {
      for (const block of blocks) hide(block);
    },
    restore(blocks) {
      for (const block of blocks) if (marksIn.has(block)) show(block);
    },
    undo() {
      end();
      for (const block of marksIn.keys()) unpaint(block);
    },
  };
}

/** Paints those of the shown blocks that are near the viewport. */
function whileNear(paintBlock: (block: Block) => void, unpaint: (block: Block) => void) {
  /** An element with loose text between blocks has several. */
  const shownIn = new Map<Element, Set<Block>>();
  const elementOf = new Map<Block, Element>();
  const watch = watchViewport([], (element) => {
    for (const block of shownIn.get(element) ?? []) (nearViewport.has(element) ? paintBlock : unpaint)(block);
  });
  const hide = (block: Block): void => {
    unpaint(block);
    const element = elementOf.get(block);
    const others = element && shownIn.get(element);
    others?.delete(block);
    if (!element || others?.size) return;
    shownIn.delete(element);
    watch.delete(element);
  };
  const show = (block: Block): void => {
    const { element } = block;
    const before = elementOf.get(block);
    hide(block);
    // An element that takes the place of one near the viewport is there too. To ask would cost a frame without marks.
    if (before && nearViewport.has(before)) nearViewport.add(element);
    elementOf.set(block, element);
    shownIn.set(element, (shownIn.get(element) ?? new Set()).add(block));
    watch.add(element);
  };
  return { show, hide, end: watch.end };
}
