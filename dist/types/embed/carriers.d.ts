/**
 * Puts a widget into each carrier, and beside each link, on the page now or later.
 *
 * @param elementFrom makes a widget with the attributes of a carrier
 * @param script the tag that loaded this
 */
export declare function adoptCarriers(elementFrom: (carrier: Element) => HTMLElement, script: Element | undefined): void;
