/** @param html from Lit, with its markers: always our own, from our own source */
export declare function buildTemplate(into: DocumentFragment, html: string): void;
