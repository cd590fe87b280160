/** Checks that what a framing quotes word for word is in a saved excerpt of one of its sources. */
import type { Dossier } from '../dossier/schema/schema.js';
import { quotationsOf } from '../dossier/own-voice.js';
import type { Finding } from './finding.js';

/** Makes equal what editors and typesetters change without changing a word: the form of quotes, dashes and spaces. */
const foldQuotation = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»"]/gu, '"')
    .replace(/[‘’‚`´]/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Checks framings marked `verbatim` that have a saved excerpt of at least one of their sources.
 *
 * @param excerpts from the id of a source to the text of its excerpt
 */
export function excerptFindings({ entries }: Dossier, excerpts: ReadonlyMap<string, string>): Finding[] {
  const folded = new Map([...excerpts].map(([id, text]) => [id, foldQuotation(text).toLowerCase()]));
  return entries.flatMap(({ contested }, index) =>
    (contested?.framings ?? []).flatMap(({ quote, wording, sources }, i) => {
      const saved = sources.flatMap((id) => folded.get(id) ?? []);
      if (quote !== 'verbatim' || saved.length === 0) return [];
      return quotationsIn(wording).flatMap((quotation): Finding[] =>
        saved.some((text) => isIn(quotation, text))
          ? []
          : [
              {
                code: 'quotation-not-in-excerpt',
                severity: 'error',
                path: ['entries', index, 'contested', 'framings', i, 'wording'],
                args: { quotation, sources: sources.join(', ') },
                at: { phrase: quotation, nth: 0 },
              },
            ],
      );
    }),
  );
}

const quotationsIn = (text: string): string[] =>
  quotationsOf(text)
    .filter(({ start, end }) => text[start] === '“' && end - start > 2)
    .map(({ start, end }) => text.slice(start + 1, end - 1));

/**
 * Whether an excerpt has a quotation. Where the quotation has an ellipsis or an editor's remark in brackets, the parts
 * beside it must follow each other in the excerpt, with anything between them.
 *
 * @param excerpt folded, in lower case
 */
function isIn(quotation: string, excerpt: string): boolean {
  let from = 0;
  return foldQuotation(quotation)
    .split(/(?<!\s)\s*(?:…|\.\.\.|\[[^[\]]*\])\s*/u)
    .map((part) => part.replace(/[.,;:]$/u, ''))
    .every((part) => {
      const at = excerpt.indexOf(part.toLowerCase(), from);
      from = at + part.length;
      return at >= 0;
    });
}
