/**
 * One reason why a dossier cannot be used, or why nothing of the page is marked, as data. `src/locales` makes the
 * sentence for the console of it.
 *
 * @example { code: 'unknown-source', path: ['entries', 3, 'background'], args: { source: 'S999' } }
 */
export interface Issue {
    readonly code: IssueCode;
    /** Keys and indices from the root of the dossier; empty where the issue is about all of it. */
    readonly path: readonly (string | number)[];
    readonly args: Readonly<Record<string, string | number>>;
}
export type IssueCode = 'reprint-not-found' | 'nothing-selected' | 'not-started' | 'part-missing' | 'unreachable' | 'not-json' | 'too-large' | 'too-deep' | 'edition-mismatch' | 'integrity-mismatch' | 'wrong-type' | 'missing-field' | 'unknown-field' | 'empty' | 'too-long' | 'too-many' | 'not-one-of' | 'not-an-id' | 'not-a-date' | 'not-a-language' | 'not-a-link' | 'markup' | 'control-character' | 'duplicate-id' | 'unknown-source' | 'no-source' | 'unknown-entry' | 'unknown-place' | 'unknown-side' | 'too-few-framings' | 'same-holder' | 'missing-side';
/**
 * The issues of a `DossierError`; `undefined` for any other error. The error is recognised by its name and not with
 * `instanceof`: where a page has loaded this module twice, as happens when WordPress adds `?ver=` to its address, there
 * are two classes of that name.
 */
export declare const issuesIn: (error: unknown) => readonly Issue[] | undefined;
