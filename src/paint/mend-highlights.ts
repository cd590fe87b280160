import { document } from '../dom/page.js';
import { highlightOf, painted, sheets } from './shared-highlights.js';

/**
 * Puts back what a script of the page has taken away with its own, as by `CSS.highlights.clear()` or by setting
 * `document.adoptedStyleSheets`.
 */
export function mendHighlights(): void {
  const present = document.adoptedStyleSheets;
  const lost = [...sheets.values()].map(({ sheet }) => sheet).filter((sheet) => !present.includes(sheet));
  if (lost.length > 0) document.adoptedStyleSheets = [...present, ...lost];
  for (const [kind, ranges] of painted) {
    const [first] = ranges;
    if (!first) continue;
    const highlight = highlightOf(kind);
    if (!highlight.has(first)) for (const range of ranges) highlight.add(range);
  }
}
