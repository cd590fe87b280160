/** Citations in a dossier's plain texts: “[S72]” after a sentence names the source with that id. */

/** A run of a text, or a citation in it. */
export type Part = { readonly text: string } | { readonly source: string };

/** A source id must have a digit, so that an editor's “[sic]” is not taken for a citation. */
const citation = /(?<!\s)\s*\[([A-Z][A-Za-z-]*\d[A-Za-z0-9-]*)\]/gu;

/**
 * Splits a plain text at its `[source-id]` citations. The space before a citation goes with it.
 *
 * @example splitCitations('It lasted 44 days. [S72]') // [{ text: 'It lasted 44 days.' }, { source: 'S72' }]
 */
export function splitCitations(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(citation)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ source: match[1] as string });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** The text alone. @example withoutCitations('It lasted 44 days. [S72]') // 'It lasted 44 days.' */
export const withoutCitations = (text: string): string =>
  splitCitations(text)
    .map((part) => ('text' in part ? part.text : ''))
    .join('');

/**
 * The ids of the sources that a text cites, in order, with repeats.
 *
 * @example citedSources('It lasted 44 days. [S72][S01]') // ['S72', 'S01']
 */
export const citedSources = (text: string): string[] =>
  splitCitations(text).flatMap((part) => ('source' in part ? [part.source] : []));
