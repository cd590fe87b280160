import type { PageMention } from './mention.js';
/** All mentions over a place, the one asked for first, then from the inside out; last those that only cross it. */
export declare function together(mention: PageMention, mentions: readonly PageMention[], crossing: readonly PageMention[]): PageMention[];
