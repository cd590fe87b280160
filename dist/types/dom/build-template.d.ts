/**
 * @param html from Lit, with its markers: always our own, from our own source
 * @param boundSuffix how the names of its bound attributes end
 */
export declare function buildTemplate(into: DocumentFragment, html: string, boundSuffix: string): void;
