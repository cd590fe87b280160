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
export declare function addLayer(part: Element, widget: Element): Layer;
export declare const isLayer: (node: Node) => boolean;
