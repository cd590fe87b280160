import { customProperties } from '../../ui/appearance.js';

/** What holds a view of the widget that stands elsewhere on the page than the widget. */
export interface Layer {
  readonly root: ShadowRoot;
  remove(): void;
}

/**
 * Adds a layer at the end of a part of the page. Its shadow root keeps the page's style sheets out. Its own style is
 * `!important` in the `style` attribute, which no rule of the page outdoes
 * (https://drafts.csswg.org/css-cascade-5/#cascade-attr), and brings the publisher's custom properties along. It has no
 * box, so nothing in the part moves. Its name is not registered: any valid name of a custom element may have a shadow
 * root.
 */
export function addLayer(part: Element, widget: Element): Layer {
  const host = document.createElement('article-context-layer');
  host.style.cssText = 'all: initial !important; display: contents !important; color-scheme: inherit !important';
  const style = getComputedStyle(widget);
  for (const name of customProperties) host.style.setProperty(name, style.getPropertyValue(name));
  part.append(host);
  return {
    root: host.attachShadow({ mode: 'open' }),
    remove: () => {
      host.remove();
    },
  };
}
