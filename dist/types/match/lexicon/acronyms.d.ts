/**
 * The other way to write an alias with acronyms: with full stops, or without where it has them. Acronyms of more than
 * four letters are left as they are, since nobody dots them. A full stop at the alias's end is left out, as the scan
 * tells whether that in the text belongs to the acronym (`withLastDot`).
 *
 * @returns the alias itself where it has no acronym
 * @example
 * otherAcronyms('UN'); // 'U.N'
 * otherAcronyms('U.S. Army'); // 'US Army'
 */
export declare function otherAcronyms(alias: string): string;
