/** A page may have anything for a language; no tag of a dossier is longer. */
const LONGEST = 35;

/**
 * The best of some language tags for one that is wanted, by the look-up of RFC 4647: what is wanted loses its last part
 * until there is one like it. `undefined` where there is none.
 *
 * @example lookUpLanguage('az-Cyrl-AZ', ['en', 'az']) // 'az'
 */
export function lookUpLanguage(wanted: string, available: readonly string[]): string | undefined {
  const parts = wanted.slice(0, LONGEST).toLowerCase().split(/[-_]/u);
  for (; parts.length > 0; parts.pop()) {
    const range = parts.join('-');
    const found = available.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return undefined;
}
