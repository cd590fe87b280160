/**
 * Marks by the CSS Custom Highlight API: nothing of the page is edited. Each registered range taxes every later frame in
 * which the host changes its DOM, anywhere, so ranges are static, few, and only for blocks near the viewport.
 */
import { staticRange } from '../page/ranges.js';
import { markCss, type MarkKind, type MarkStyle } from './mark-style.js';
import type { Mark, Painter, Painting } from './painter.js';
import { nearViewport, watchViewport } from './viewport.js';

/**
 * In forced colours Chromium fills every highlight with the colours of a selection, whatever the rule says: a text full
 * of marks could not be read, and no mark told from another. CSS Pseudo-Elements 4 allows no way out but the host's.
 */
export const hasHighlights = (): boolean =>
  typeof Highlight === 'function' && 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;

/** Up to here all marks are painted at once: watching the viewport would cost more than it saves. */
const FEW = 50;

export const highlightPainter: Painter = { adoptStyle, paint };

/** One constructed stylesheet on the document, so that a strict CSP is no obstacle. */
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

const priorities: Readonly<Record<MarkKind, number>> = { entity: 0, contested: 1, active: 2 };

/** Adds ranges to a highlight that all widgets on the page share. @returns what takes just these out again */
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
