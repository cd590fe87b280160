export type Direction = 'ltr' | 'rtl';
/** @example directionOf('fa-IR') // 'rtl' */
export declare const directionOf: (lang: string) => Direction;
/** A language as an element has it. */
export interface Written {
    readonly lang: string;
    readonly dir: Direction;
}
/** How an element says that a text is in a language that need not be that of what is around it. */
export declare const writtenIn: (lang: string) => Written;
