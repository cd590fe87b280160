/** A page may have any text in `lang`, of any length. No tag of a dossier is longer than this. */
const LONGEST = 35;

/**
 * Finds the best of some language tags for the one that is wanted, by the look-up of RFC 4647, section 3.4
 * (https://www.rfc-editor.org/rfc/rfc4647#section-3.4): the wanted tag loses its last part until it is among them.
 *
 * @param available tags in the order of preference; case does not matter
 * @returns one of `available`; `undefined` where none fits
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
