/**
 * The folded words of a text with one space between them.
 *
 * @example foldText('“Nagorno‑Karabakh’s”') // 'nagorno karabakh s'
 */
export declare function foldText(text: string): string;
