import type { PageMention } from '../api/mention.js';

/**
 * All mentions that the card for a place shows, one tab each.
 *
 * @param mention the one that was asked for
 * @param crossing others at the point that may overlap it only in part
 * @returns the one asked for, then those around it from the shortest to the longest, then the rest of `crossing`, then
 *   those that overlap it and whose entry is marked nowhere, as on a calm page
 */
export function cardMentions(
  mention: PageMention,
  mentions: readonly PageMention[],
  crossing: readonly PageMention[],
): PageMention[] {
  const { start, end } = mention.found;
  const near = mentions.filter(
    ({ mark, found }) => mark.block === mention.mark.block && found.start < end && start < found.end,
  );
  const around = near
    .filter(({ found }) => found.start <= start && found.end >= end)
    .sort((a, b) => a.found.end - a.found.start - (b.found.end - b.found.start));
  const unmarked = near.filter(({ entry }) => !mentions.some((other) => other.chosen && other.entry === entry));
  return [...new Set([mention, ...around, ...crossing, ...unmarked])];
}

/** An entry's first mention or, if one of them is shown already, the next. */
export function nextMention(
  entryId: string,
  mentions: readonly PageMention[],
  shown: PageMention | undefined,
): PageMention | undefined {
  const all = mentions.filter(({ entry }) => entry.id === entryId);
  return all[(all.findIndex((mention) => mention === shown) + 1) % all.length];
}
