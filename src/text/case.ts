/**
 * The case of letters, one UTF-16 unit at a time, without `\p{Lu}` or `\p{Ll}`, which V8 takes long to compile. A
 * letter of a script without case, such as Hebrew or Arabic, is neither upper nor lower.
 */

/** Whether a UTF-16 unit is an upper-case letter. */
export function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const character = String.fromCharCode(unit);
  return character.toLowerCase() !== character;
}

/** Whether a UTF-16 unit is a lower-case letter. */
export function isLower(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const character = String.fromCharCode(unit);
  return character.toUpperCase() !== character;
}
