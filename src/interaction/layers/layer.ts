import { document } from '../../dom/page.js';
import { isElement } from '../../dom/kinds.js';
import { tagNameOf } from '../../dom/natives.js';
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
  const host = document.createElement(NAME);
  for (const [name, value] of Object.entries(seen)) host.style.setProperty(name, value, 'important');
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

const NAME = 'article-context-layer';
const seen = { display: 'contents', visibility: 'visible', 'pointer-events': 'auto' };

export const isLayer = (node: Node): boolean => isElement(node) && tagNameOf(node).toLowerCase() === NAME;
