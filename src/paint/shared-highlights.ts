/** The highlights and their style sheets, which all widgets on the page share. */
import { document, pageNode } from '../dom/page.js';
import { CSSStyleSheet, StaticRange, matchMedia } from '../dom/platform.js';
import { staticRange } from '../page/ranges.js';
import { markCss, type MarkKind, type MarkStyle } from './mark-style.js';
import type { Mark } from './painter.js';

/**
 * Whether the browser has highlights that can be used, and the page has put nothing of its own in their place. In forced
 * colours Chromium gives every highlight the colours of a selection, whatever our rule says, so that a text full of
 * marks would be hard to read. CSS Pseudo-Elements 4 (https://drafts.csswg.org/css-pseudo-4/) leaves only elements a way
 * out of that.
 */
export function hasHighlights(): boolean {
  try {
    // WebKit takes whatever it is given for a highlight.
    const isOwn =
      isA(newHighlight(), 'Highlight') && isA(new StaticRange(atStart), 'StaticRange') && 'highlights' in CSS;
    return isOwn && !matchMedia('(forced-colors: active)').matches;
  } catch {
    return false;
  }
}

const isA = (value: object, name: string): boolean => Object.prototype.toString.call(value) === `[object ${name}]`;
const atStart = { startContainer: pageNode, startOffset: 0, endContainer: pageNode, endOffset: 0 };

/** A page that declares `class Highlight` in a classic script hides the browser’s from plain names, but not from here. */
const newHighlight = (): Highlight => new globalThis.Highlight();

/** The style sheets in the document, by their text. Widgets that look alike share one. */
export const sheets = new Map<string, { readonly sheet: CSSStyleSheet; users: number }>();

/** Adds a constructed style sheet to the document: a strict Content-Security-Policy forbids `<style>` but not that. */
export function adoptHighlightStyle(style: MarkStyle): () => void {
  const css = markCss(
    style,
    (kind, declarations) => `::highlight(${nameOf(kind)}) { ${declarations} }`,
    mutedFor(style),
  );
  const adopted = sheets.get(css) ?? { sheet: new CSSStyleSheet({ media: 'not print' }), users: 0 };
  // jsdom takes no style sheets.
  if (!('adoptedStyleSheets' in document)) return () => {};
  if (adopted.users++ === 0) {
    adopted.sheet.replaceSync(css);
    sheets.set(css, adopted);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, adopted.sheet];
  }
  return () => {
    if (--adopted.users > 0) return;
    sheets.delete(css);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== adopted.sheet);
  };
}

/**
 * Chromium takes a bare `currentColor` in `::highlight()` for the colour of the words, but one in a function for that of the
 * page. So it is not mixed: the tone has a lightness of its own, which can be seen on light and on dark pages alike
 * (docs/decisions/0032), and is paler under small type.
 */
const mutedFor = ({ calm = 0 }: MarkStyle): string =>
  `oklch(from currentColor 0.58 c h / ${String(Math.min(1, Math.max(0.88, calm / 14)))})`;

const nameOf = (kind: MarkKind): string => `article-context-${kind}`;

/** Where highlights overlap, the browser paints the one of the higher priority on top. */
const priorities: Readonly<Record<MarkKind, number>> = { entity: 0, contested: 1, active: 2 };

/** What is painted at present, by all widgets. */
export const painted = new Map<MarkKind, Set<StaticRange>>();

/**
 * Adds ranges to a highlight, which all widgets on the page share. @returns a function that removes just these ranges
 */
export function register(kind: MarkKind, marks: readonly Mark[]): () => void {
  if (marks.length === 0) return () => {};
  const all = painted.get(kind) ?? new Set();
  painted.set(kind, all);
  const ranges = marks.map(({ block, start, end }) => staticRange(block, start, end));
  const highlight = highlightOf(kind);
  for (const range of ranges) {
    all.add(range);
    highlight.add(range);
  }
  return () => {
    const present = CSS.highlights.get(nameOf(kind));
    for (const range of ranges) {
      all.delete(range);
      present?.delete(range);
    }
    if (present?.size === 0) CSS.highlights.delete(nameOf(kind));
  };
}

export function highlightOf(kind: MarkKind): Highlight {
  const present = CSS.highlights.get(nameOf(kind));
  if (present) return present;
  const highlight = newHighlight();
  highlight.priority = priorities[kind];
  CSS.highlights.set(nameOf(kind), highlight);
  return highlight;
}
