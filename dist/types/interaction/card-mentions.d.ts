import type { PageMention } from '../api/mention.js';
/**
 * All mentions that the card for a place shows, one tab each.
 *
 * @param mention the one that was asked for
 * @param crossing others at the point that may overlap it only in part
 * @returns the one asked for, then those around it from the shortest to the longest, then the rest of `crossing`, then
 *   those that overlap it and whose entry is marked nowhere, as on a calm page
 */
export declare function cardMentions(mention: PageMention, mentions: readonly PageMention[], crossing: readonly PageMention[]): PageMention[];
/** An entry's first mention or, if one of them is shown already, the next. */
export declare function nextMention(entryId: string, mentions: readonly PageMention[], shown: PageMention | undefined): PageMention | undefined;
