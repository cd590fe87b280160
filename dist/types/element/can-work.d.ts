/** @throws where the widget cannot work as the page is. @param root where it is rendered */
export declare function mustBeAbleToWork(widget: HTMLElement, root: Node): void;
