/**
 * "UN" and "U.N." are one name: an alias with the full stops that its acronyms lack, or without those they have, from its
 * first letter to its last. Capitals beyond four are read as a word, and nobody dots them.
 */
export function otherAcronyms(alias: string): string {
  if (!/[A-Z][A-Z.]/.test(alias)) return alias;
  const undotted = alias.replace(/\b([A-Z])\./g, '$1');
  const other =
    undotted === alias ? alias.replace(/\b[A-Z]{2,4}\b/g, (letters) => letters.replace(/./g, '$&.')) : undotted;
  return other.replace(/\.$/, '');
}
