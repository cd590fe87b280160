/**
 * One thing that keeps a dossier from being used, as data. The sentence for a reader of the console is made in `locales/`.
 *
 * @example { code: 'unknown-source', path: ['entries', 3, 'background'], args: { source: 'S999' } }
 */
export interface Issue {
    readonly code: IssueCode;
    /** Where in the dossier, from its root; empty for the whole of it. */
    readonly path: readonly (string | number)[];
    readonly args: Readonly<Record<string, string | number>>;
}
export type IssueCode = 'reprint-not-found' | 'nothing-selected' | 'not-started' | 'unreachable' | 'not-json' | 'too-large' | 'wrong-type' | 'missing-field' | 'unknown-field' | 'empty' | 'too-long' | 'too-many' | 'not-one-of' | 'not-an-id' | 'not-a-date' | 'not-a-language' | 'not-a-link' | 'markup' | 'control-character' | 'duplicate-id' | 'unknown-source' | 'no-source' | 'unknown-entry' | 'unknown-place' | 'unknown-side' | 'too-few-framings' | 'same-holder' | 'missing-side';
/**
 * The issues of a `DossierError`. By name, and not by class: where a page has loaded the module twice, as WordPress does
 * with `?ver=` in its address, the error may be of the other one's class.
 */
export declare const issuesIn: (error: unknown) => readonly Issue[] | undefined;
