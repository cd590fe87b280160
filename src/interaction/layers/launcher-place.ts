import { document, pageNode } from '../../dom/page.js';
import { queryAllInPage } from '../../dom/search.js';
import { warnOnce } from '../../api/attributes.js';
import type { Settings } from '../../api/settings.js';
import { isConnected } from '../../dom/natives.js';
import { IntersectionObserver, MutationObserver } from '../../dom/platform.js';
import type { ArticleContextLauncher } from '../../launcher/launcher-view.js';
import type { Block } from '../../page/blocks.js';
import { isWithin } from './flat-tree.js';
import { addLayer, type Layer } from './layer.js';
import { enclosing, isRendered, partAround } from './live-part.js';
import { showOnTop } from './top-layer.js';

/**
 * Puts the launcher where a reader of the article can see and reach it: into the widget or, where the article alone is
 * live, as in a dialog, in a layer there. If a style of the page hides the widget, the launcher stands in a layer in the
 * body, unseen until it has the focus: the keyboard's way to the marks stays, and the publisher's wish is kept. One in the
 * text stands in the publisher's `launcher-target`, if there is one. And a
 * launcher in the corner that a `transform` or `filter` around the widget takes out of it goes to the top layer.
 *
 * @param view with the publisher's `place`
 */
export function placeLauncher(
  view: ArticleContextLauncher,
  { root, blocks, attributes }: Pick<Settings, 'root' | 'attributes'> & { readonly blocks: readonly Block[] },
  signal: AbortSignal,
): void {
  const { place } = view;
  const { launcherTarget } = attributes;
  const text = blocks[0]?.element;
  let layer: Layer | undefined;
  const settle = (): void => {
    const part = partAround(root.host, text);
    const home = part ?? (place === 'inline' ? targetOf(launcherTarget) : undefined);
    if (layer ? layer.root.host.parentNode === home : !home) return;
    layer?.remove();
    layer = home && addLayer(home, root.host);
    view.place = part && (place !== 'corner' || !isRendered(root.host)) ? 'none' : place;
    (layer?.root ?? root).append(view);
  };
  root.append(view);
  // To ask whether the widget is rendered forces a style pass, which most pages can do without.
  const part = enclosing(text);
  if (launcherTarget || (part && !isWithin(root.host, part))) settle();
  document.addEventListener('fullscreenchange', settle, { signal });
  // The page may render its target anew, out of view, where the observer of intersections hears nothing of it.
  const changes = new MutationObserver(() => {
    if (!isConnected(view)) settle();
  });
  if (launcherTarget) changes.observe(pageNode, { childList: true, subtree: true });
  const observer = new IntersectionObserver(([entry]) => {
    // Beside the panel of a narrow screen there is no room for it.
    if (!entry || view.panelOpen) return;
    settle();
    if (view.place === 'corner' && !isInCorner(view, entry)) lift(view);
  });
  observer.observe(view);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    changes.disconnect();
    layer?.remove();
  });
}

/** The publisher's place for a launcher in the text; `undefined`, with one warning in the console, where there is none. */
function targetOf(selector: string): Element | undefined {
  try {
    const [target] = selector ? queryAllInPage(selector) : [];
    if (target) return target;
  } catch {
    // No selector at all.
  }
  if (selector) warnOnce('launcher-target', selector, 'a CSS selector of an element on the page');
  return undefined;
}

/** Whether the viewport, and not an element around with a `transform` or `filter`, is what the place is measured from. */
function isInCorner(view: HTMLElement, { boundingClientRect, rootBounds }: IntersectionObserverEntry): boolean {
  const bottom = (rootBounds?.bottom ?? innerHeight) - boundingClientRect.bottom;
  return Math.abs(bottom - parseFloat(getComputedStyle(view).bottom)) < 1;
}

/** WebKitGTK 2.50 does not place an element anew that has a box already when it comes to the top layer. */
function lift(view: HTMLElement): void {
  view.style.display = 'none';
  view.getBoundingClientRect();
  showOnTop(view);
  view.style.display = '';
}
