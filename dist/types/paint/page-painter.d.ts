import type { Painter } from './painter.js';
/** @param isInline whether the publisher asks for elements in the text */
export declare function pagePainter(root: ShadowRoot, isInline: boolean): Promise<Painter>;
