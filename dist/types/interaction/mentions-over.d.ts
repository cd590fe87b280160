import type { PageMention } from '../api/mention.js';
/** All mentions over a place, the one asked for first, then from the inside out; last those that only cross it. */
export declare function mentionsOver(mention: PageMention, mentions: readonly PageMention[], crossing: readonly PageMention[]): PageMention[];
