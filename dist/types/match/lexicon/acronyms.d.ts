/**
 * "UN" and "U.N." are one name: an alias with the full stops that its acronyms lack, or without those they have, from its
 * first letter to its last. Capitals beyond four are read as a word, and nobody dots them.
 */
export declare function otherAcronyms(alias: string): string;
