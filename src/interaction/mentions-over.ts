import type { PageMention } from '../api/mention.js';

/** All mentions over a place, the one asked for first, then from the inside out; last those that only cross it. */
export function mentionsOver(
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
