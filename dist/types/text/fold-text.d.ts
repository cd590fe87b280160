/**
 * The folded words of a text (see `fold.ts`) with one space between them, for comparing whole strings.
 *
 * @example foldText('“Nagorno‑Karabakh’s”') // 'nagorno karabakh s'
 */
export declare function foldText(text: string): string;
