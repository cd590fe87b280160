import { applyDensity, type Markable } from '../../annotate/density.js';
import { warnOnce } from '../../api/attributes.js';
import type { Settings } from '../../api/settings.js';
import { readerChoice } from '../../interaction/reader-choice.js';
import type { Strings } from '../../locales/strings.js';

/** Sets `chosen` on each mention: the reader's choice can only take away from what the publisher marks. */
export function chooseMarks(
  mentions: readonly Markable[],
  { density, types }: Pick<Settings['attributes'], 'density' | 'types'>,
  strings: Strings,
): void {
  const choice = readerChoice();
  applyDensity(mentions, choice === 'first' ? 'first' : density, knownTypes(types, strings));
  if (choice !== 'contested' && choice !== 'off') return;
  for (const mention of mentions) mention.chosen &&= choice === 'contested' && mention.entry.contested;
}

/**
 * The `types` attribute without words that are no entry type; the console has one warning for each. Otherwise
 * `types="persons"` would mark nothing, and the publisher could not tell why.
 */
function knownTypes(types: string, strings: Strings): string {
  const isKnown = (type: string): boolean => type === 'contested' || Object.hasOwn(strings.types, type);
  const asked = types.split(/\s+/u).filter(Boolean);
  for (const type of asked)
    if (!isKnown(type)) warnOnce('types', type, `contested, ${Object.keys(strings.types).join(', ')}`);
  return asked.filter(isKnown).join(' ');
}
