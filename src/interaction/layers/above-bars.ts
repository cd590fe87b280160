import { boxOf } from '../../dom/elements.js';
import type { ArticleContextLauncher } from '../../launcher/launcher-view.js';
import { document } from '../../dom/page.js';
import { contains, parentOf } from '../../dom/natives.js';
import { isLayer } from './layer.js';

/** Between the launcher and a bar, in CSS px. */
const GAP = 8;
/** From the lower edge of the screen to that of what stands there, in CSS px. */
const NEAR = 48;
/** ms after the last scroll, press or change of the window's size. */
const LATER = 250;

/**
 * Keeps a launcher in the corner above what the page has fixed there, such as a bar of buttons or a question about cookies:
 * one must not cover the other. It looks when the page may have put a bar there or taken it away.
 *
 * @param widget what is not the page's own
 */
export function keepAboveBars(view: ArticleContextLauncher, widget: Element, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lift = 0;
  const look = (): void => {
    const { left, width, bottom, height } = boxOf(view);
    // Moved aside for what has the focus beneath it, it is not in its place.
    if (view.place !== 'corner' || width === 0 || view.hasAttribute('aside')) return;
    const foot = bottom + lift;
    const bar = barAt(left + width / 2, foot - height / 2, widget);
    lift = bar ? Math.max(0, Math.round(foot - boxOf(bar).top) + GAP) : 0;
    view.style.setProperty('--_lift', `${String(lift)}px`);
  };
  const lookLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, LATER);
  };
  for (const type of ['scroll', 'resize', 'click', 'focusin', 'load'])
    addEventListener(type, lookLater, { signal, passive: true, capture: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  lookLater();
}

/** What the page has fixed at a point near its lower edge; nothing as high as a column or a dialog. */
function barAt(x: number, y: number, widget: Element): Element | undefined {
  const top = document.elementsFromPoint(x, y).find((found) => !contains(widget, found) && !isLayer(found));
  for (let at: Element | null = top ?? null; at; at = parentOf(at))
    if (/fixed|sticky/u.test(getComputedStyle(at).position)) {
      const { height, bottom } = boxOf(at);
      return height < innerHeight / 4 && bottom > innerHeight - NEAR ? at : undefined;
    }
  return undefined;
}
