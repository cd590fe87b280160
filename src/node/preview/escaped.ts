const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML, in an element or in an attribute's double quotes. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => references[character] ?? character);
