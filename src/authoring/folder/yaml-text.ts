/** Writes values as YAML, in the form in which a person would. */

/** What YAML takes for another type than text, or could. */
const otherType = /^(?:true|false|null|yes|no|on|off|~|[-+]?[\d.].*)$/iu;
/** Letters first, and then nothing that means something to YAML: no “: ”, no “ #”. */
const bare = /^[\p{L}“‘„«(][\p{L}\p{M}\p{N} “”‘’„«».,;()/&%–—‑-]*$/u;

/** A text as a YAML value in one line. @example scalar('no') // '"no"' */
export function scalar(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (bare.test(line) && !otherType.test(line)) return line;
  // JSON’s strings are YAML’s in double quotes.
  return JSON.stringify(line).replace(/[\u2028\u2029\u0085\ufeff]/gu, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`); // prettier-ignore
}

/** A text as comment lines. @example comment('One thing.') // '# One thing.' */
export function comment(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .replace(/\p{Cc}/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean)) {
    if (line.length + word.length > 110 - indent.length) {
      lines.push(line);
      line = '';
    }
    line += `${line === '' ? '' : ' '}${word}`;
  }
  return [...lines, line].map((one) => `${indent}# ${one}`).join('\n');
}

/** A field with a list, one item in a line; nothing for an empty list. */
export const list = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `${name}:\n${items.map((item) => `  - ${scalar(item)}\n`).join('')}`;
