/** Citations in a dossier's plain texts: “[S72]” after a sentence names the source with that id. */
/** A run of a text, or a citation in it. */
export type Part = {
    readonly text: string;
} | {
    readonly source: string;
};
/**
 * Splits a plain text at its `[source-id]` citations. The space before a citation goes with it.
 *
 * @example splitCitations('It lasted 44 days. [S72]') // [{ text: 'It lasted 44 days.' }, { source: 'S72' }]
 */
export declare function splitCitations(text: string): Part[];
/** The text alone. @example withoutCitations('It lasted 44 days. [S72]') // 'It lasted 44 days.' */
export declare const withoutCitations: (text: string) => string;
/**
 * The ids of the sources that a text cites, in order, with repeats.
 *
 * @example citedSources('It lasted 44 days. [S72][S01]') // ['S72', 'S01']
 */
export declare const citedSources: (text: string) => string[];
