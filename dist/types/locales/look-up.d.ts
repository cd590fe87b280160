/**
 * The best of some language tags for one that is wanted, by the look-up of RFC 4647: what is wanted loses its last part
 * until there is one like it. `undefined` where there is none.
 *
 * @example lookUpLanguage('az-Cyrl-AZ', ['en', 'az']) // 'az'
 */
export declare function lookUpLanguage(wanted: string, available: readonly string[]): string | undefined;
