import { applyDensity } from '../../annotate/density.js';
import { wordsToMark } from '../../annotate/text-mention.js';
import { warnOnce } from '../../api/attributes.js';
import type { PageMention } from '../../api/mention.js';
import type { Settings } from '../../api/settings.js';
import { readerChoice } from '../../interaction/reader-choice.js';
import type { Strings } from '../../locales/strings.js';

/**
 * Decides which mentions are marked, and which of their words. The reader's choice takes away from what the publisher
 * marks; of a calm page alone a reader may want more.
 */
export function chooseMarks(
  mentions: readonly PageMention[],
  { density, types, storage }: Pick<Settings['attributes'], 'density' | 'types' | 'storage'>,
  strings: Strings,
): void {
  const choice = readerChoice({ storage });
  const isMore = choice === 'more' && density === 'calm';
  const wanted = isMore ? 'section' : choice === 'first' ? 'first' : density;
  applyDensity(mentions, wanted, knownTypes(types, strings));
  for (const mention of mentions) {
    const { start, end } = wordsToMark(mention.found, wanted);
    mention.mark = { ...mention.mark, start, end };
    mention.chosen &&= choice !== 'off' && (choice !== 'contested' || mention.entry.contested);
  }
}

/**
 * The `types` attribute without words that are no entry type; the console has one warning for each. Otherwise
 * `types="persons"` would mark nothing, and the publisher could not tell why.
 */
function knownTypes(types: string, strings: Strings): string {
  const isKnown = (type: string): boolean => type === 'contested' || Object.hasOwn(strings.types, type);
  const asked: readonly string[] = types.match(/\S+/gu) ?? [];
  for (const type of asked)
    if (!isKnown(type)) warnOnce('types', type, `contested, ${Object.keys(strings.types).join(', ')}`);
  return asked.filter(isKnown).join(' ');
}
