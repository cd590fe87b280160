/** Character references by character. */
const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes a text for HTML, within an element or an attribute in double quotes. @example escaped('a < b') // 'a &lt; b'
 */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => references[character] ?? character);
