/** Whether a UTF-16 unit is an upper-case letter. Letters without case are neither upper nor lower. */
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
