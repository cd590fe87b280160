import type { Block } from '../../page/blocks.js';
/**
 * The blocks among these that nobody owns. Not every paragraph that a framework renders bears a trace: one without a
 * placeholder is as plain as any. So whoever owns a block owns all that stands in the same element.
 */
export declare function withoutOwner(blocks: readonly Block[]): Block[];
