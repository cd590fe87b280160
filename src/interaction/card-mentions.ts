import type { PageMention } from '../api/mention.js';

/**
 * All mentions that the card for a place shows, one tab each.
 *
 * @param mention the one that was asked for
 * @param crossing others at the point that may overlap it only in part
 * @returns the one asked for, then those around it from the shortest to the longest, then the rest of `crossing`
 */
export function cardMentions(
  mention: PageMention,
  mentions: readonly PageMention[],
  crossing: readonly PageMention[],
): PageMention[] {
  const { mark } = mention;
  const around = mentions
    .filter((other) => other.mark.block === mark.block && other !== mention)
    .filter((other) => other.mark.start <= mark.start && other.mark.end >= mark.end)
    .sort((a, b) => a.mark.end - a.mark.start - (b.mark.end - b.mark.start));
  return [...new Set([mention, ...around, ...crossing])];
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
