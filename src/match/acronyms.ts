/** "UN" and "U.N." are one name: how an alias is spelled with the full stops that it lacks, or without those it has. */
const dotted = /(?:[A-Z]\.){2,}/g;
/** Two to four capitals that stand alone; longer ones are read as words, and nobody dots them. */
const plain = /(?<![\w.\u00aa-\uffff])[A-Z]{2,4}(?![\w.\u00aa-\uffff])/g;

/** @returns the other spelling, from its first letter to its last, or `undefined` where there is none */
export function otherAcronyms(alias: string): string | undefined {
  if (!/[A-Z]\.?[A-Z]/.test(alias)) return undefined;
  const undotted = alias.replace(dotted, (letters) => letters.replaceAll('.', ''));
  const other = undotted === alias ? alias.replace(plain, (letters) => letters.replace(/./g, '$&.')) : undotted;
  return other === alias ? undefined : other.replace(/\.$/, '');
}
