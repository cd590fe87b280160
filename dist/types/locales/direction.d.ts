export type Direction = 'ltr' | 'rtl';
/** The direction of a language, by the first part of its tag. @example directionOf('fa-IR') // 'rtl' */
export declare const directionOf: (lang: string) => Direction;
/** The `lang` and `dir` of an element. */
export interface Written {
    readonly lang: string;
    readonly dir: Direction;
}
/**
 * The `lang` and `dir` for an element whose text is in a language, which need not be that of the elements around it.
 */
export declare const writtenIn: (lang: string) => Written;
