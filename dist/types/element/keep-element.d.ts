/**
 * Puts the element back, at the end of the body, where that or all in it was replaced. Does nothing while the page has
 * an `<article-context>`, and nothing more once somebody has removed it from a parent that stayed.
 *
 * @param parent where it was put
 * @param early what has happened on the page since
 * @param onEnd called when somebody has removed it, so that another script tag may add one
 */
export declare function keepElement(element: Element, parent: Element, early: readonly MutationRecord[], onEnd: () => void): void;
