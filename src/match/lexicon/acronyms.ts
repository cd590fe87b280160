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
export function otherAcronyms(alias: string): string {
  if (!/[A-Z][A-Z.]/.test(alias)) return alias;
  const undotted = alias.replace(/\b([A-Z])\./g, '$1');
  const other =
    undotted === alias ? alias.replace(/\b[A-Z]{2,4}\b/g, (letters) => letters.replace(/./g, '$&.')) : undotted;
  return other.replace(/\.$/, '');
}
