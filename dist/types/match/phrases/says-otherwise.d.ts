/** Whether a word that begins a passage is in capitals for that alone, and so is no name. */
export declare const isSmall: (folded: string) => boolean;
/** @param folded a word, folded */
export declare const isDenial: (folded: string) => boolean;
export declare const isNumber: (folded: string) => boolean;
/** The hash by which words that mean the same number are equal. */
export declare const alike: (hash: number) => number;
/** Whether a word that a text has in place of others says the opposite of one of them. */
export declare const isOpposite: (word: string, others: readonly string[]) => boolean;
