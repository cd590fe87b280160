/**
 * Finds the best of some language tags for the one that is wanted, by the look-up of RFC 4647, section 3.4
 * (https://www.rfc-editor.org/rfc/rfc4647#section-3.4): the wanted tag loses its last part until it is among them.
 *
 * @param available tags in the order of preference; case does not matter
 * @returns one of `available`; `undefined` where none fits
 * @example lookUpLanguage('az-Cyrl-AZ', ['en', 'az']) // 'az'
 */
export declare function lookUpLanguage(wanted: string, available: readonly string[]): string | undefined;
