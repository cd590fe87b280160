/**
 * The painter of one widget, once the first marks are on the page. What makes elements in the text, and what lays buttons
 * over it, loads when it is first needed.
 */
import { CSSStyleSheet } from '../dom/platform.js';
import { highlightPainter } from './highlight-painter.js';
import { hasHighlights } from './shared-highlights.js';
import type { MarkStyle } from './mark-style.js';
import { PagePainting, type LayerCode, type PaintingDeps } from './page-painting.js';
import type { Painter } from './painter.js';

/** @param isInline whether the publisher asks for elements in the text */
export async function pagePainter(root: ShadowRoot, isInline: boolean): Promise<Painter> {
  const inText = new CSSStyleSheet();
  const overText = new CSSStyleSheet();
  let style: MarkStyle | undefined;
  let layer: LayerCode | undefined;
  let inline: typeof import('./inline/inline-marks.js') | undefined;
  const loadLayer = async (): Promise<void> => {
    layer ??= await import('./layer/layer-painting.js').catch(() => undefined);
    restyle();
  };
  const loadInline = async (): Promise<void> => {
    inline = await import('./inline/inline-marks.js').catch(() => undefined);
  };
  const restyle = (): void => {
    // jsdom takes no style sheets.
    if (!style || !('adoptedStyleSheets' in root)) return;
    if (inline) inText.replaceSync(inline.inlineCss(style));
    if (!layer) return;
    overText.replaceSync(layer.layerCss(style));
    // Not before it has rules: in WebKitGTK 2.50, after a style sheet is added to a shadow root, others in there go on by the
    // media queries that held before.
    if (!root.adoptedStyleSheets.includes(overText)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, overText];
  };
  // Without this code, as where the network fails, the marks are highlights.
  if (isInline) await Promise.all([loadInline(), loadLayer()]);
  else if (!hasHighlights()) await loadLayer();
  const deps: PaintingDeps = {
    root,
    isInline,
    inlineMarks: (onStepBack) => inline && new inline.InlineMarks(inText, onStepBack),
    layerCode: () => layer,
    loadLayer,
  };
  return {
    adoptStyle(adopted) {
      style = adopted;
      restyle();
      const undo = highlightPainter.adoptStyle(adopted);
      return () => {
        undo();
        // A new style is adopted before the old one is taken away.
        if (style === adopted && 'adoptedStyleSheets' in root)
          root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== overText);
      };
    },
    paint: (marks) => new PagePainting(marks, deps),
  };
}
