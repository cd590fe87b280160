/**
 * Paints marks with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), which edits nothing of
 * the page. Each registered range costs time in every later frame in which the page changes its DOM, anywhere. So
 * ranges are static, and on a page with many marks only those near the viewport are registered (docs/decisions/0001).
 */
import { staticRange } from '../page/ranges.js';
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
  let undoActive = (): void => {};
  const undoMarks = marks.length <= FEW ? add(marks) : paintNearViewport(marks);
  return {
    setActive(mark) {
      undoActive();
      undoActive = mark ? register('active', [mark]) : () => {};
    },
    undo() {
      undoActive();
      undoMarks();
    },
  };
}

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

function paintNearViewport(marks: readonly Mark[]): () => void {
  const marksIn = Map.groupBy(marks, ({ block }) => block.element);
  const undo = new Map<Element, () => void>();
  const unwatch = watchViewport(marksIn.keys(), (element) => {
    undo.get(element)?.();
    undo.delete(element);
    if (nearViewport.has(element)) undo.set(element, add(marksIn.get(element) ?? []));
  });
  return () => {
    unwatch();
    for (const undoBlock of undo.values()) undoBlock();
  };
}
