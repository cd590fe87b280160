import { pageNode } from '../dom/page.js';

/** @throws where the widget cannot work as the page is. @param root where it is rendered */
export function mustBeAbleToWork(widget: HTMLElement, root: Node): void {
  if (root === widget) throw new Error('this page allows no shadow roots');
  // Style sheets that are made for one document cannot be used in another.
  if (widget.ownerDocument !== pageNode) throw new Error('the widget is in another document than its script');
}
