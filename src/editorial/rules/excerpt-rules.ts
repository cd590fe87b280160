/** Compares what a dossier quotes with excerpts of its sources, letter by letter, and counts what was compared. */
import { citedSources } from '../../dossier/citations.js';
import { quotationsOf, sentences } from '../../dossier/own-voice.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { ownTexts, type Located } from '../own-texts.js';

/** What came of the comparison. */
export interface Comparison {
  readonly findings: readonly Finding[];
  /** Quotations in all fields. */
  readonly quotations: number;
  /** Those that an excerpt, or the article, has. */
  readonly compared: number;
  /** Those of whose sources there is no excerpt, by these sources; those that name no source by `''`. */
  readonly left: ReadonlyMap<string, number>;
}

/** What is compared with: the excerpts by the id of their source, and the article's paragraphs. */
export interface Texts {
  readonly excerpts: ReadonlyMap<string, readonly string[]>;
  readonly article?: readonly string[] | undefined;
}

/** A quotation, and the sources that it can be from. */
interface Quotation {
  readonly text: string;
  readonly path: Finding['path'];
  readonly sources: readonly string[];
  /** How often the same words stand in quotation marks before it in the text. */
  readonly nth: number;
}

/**
 * Compares all quotations: in framings with the sources of the framing, elsewhere with those that the sentence cites, or
 * the whole text. Words of the article, which a dossier may quote anywhere, count as compared.
 */
export function compareQuotations(dossier: Dossier, { excerpts, article = [] }: Texts): Comparison {
  const folded = new Map([...excerpts].map(([id, texts]) => [id, texts.map(folding)]));
  const printed = folding(article.join('\n'));
  const findings: Finding[] = [];
  const left = new Map<string, number>();
  let compared = 0;
  const all = ownTexts(dossier).flatMap((located) => quotationsIn(located, dossier));
  for (const { text, path, sources, nth } of all) {
    const saved = sources.flatMap((id) => folded.get(id) ?? []);
    const holder = saved.find((one) => isIn(text, one));
    if (holder !== undefined) {
      compared++;
      // A single word or two have no sentence of their own.
      if (text.split(' ').length > 3 && holder.length < folding(text).length + BEYOND)
        findings.push(finding('excerpt-too-short', path, text, sources, nth));
    } else if (isIn(text, printed)) compared++;
    else if (saved.length > 0) {
      compared++;
      findings.push(finding('quotation-not-in-excerpt', path, text, sources, nth));
    } else {
      const from = sources.join(', ');
      left.set(from, (left.get(from) ?? 0) + 1);
    }
  }
  return { findings, quotations: all.length, compared, left };
}

/** UTF-16 units by which an excerpt is longer than the quotation in it. */
const BEYOND = 20;

const finding = (
  code: 'excerpt-too-short' | 'quotation-not-in-excerpt',
  path: Finding['path'],
  quotation: string,
  sources: readonly string[],
  nth: number,
): Finding => {
  return {
    code,
    severity: 'error',
    path,
    args: { quotation, sources: sources.join(', ') },
    at: { phrase: quotation, nth },
  };
};

function quotationsIn({ path, text }: Located, { entries }: Dossier): Quotation[] {
  const [list, index = 0, , , i = 0, field] = path;
  const framing =
    list === 'entries' && path[3] === 'framings' ? entries[Number(index)]?.contested?.framings[Number(i)] : undefined;
  // A neutral wording in quotation marks is one that the dossier proposes; in a paraphrase they are no quotation either.
  if (path.at(-1) === 'neutral') return [];
  if (framing?.quote === 'paraphrase' && field !== 'reason') return [];
  const inText = framing ? framing.sources : citedSources(text);
  const seen = new Map<string, number>();
  return sentences(text).flatMap((sentence) => {
    const cited = framing ? framing.sources : citedSources(sentence);
    return quotationsOf(sentence)
      .filter(({ start, end }) => /[“«„"]/u.test(sentence.charAt(start)) && end - start > 2)
      .map(({ start, end }) => {
        const quotation = sentence.slice(start + 1, end - 1);
        const nth = seen.get(quotation) ?? 0;
        seen.set(quotation, nth + 1);
        return { text: quotation, path, sources: cited.length > 0 ? cited : inText, nth };
      });
  });
}

/** Makes equal what editors and typesetters change without changing a word: the form of quotes, dashes and spaces. */
const folding = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»"‘’‚`´']/gu, "'")
    .replace(/[‐-―]/gu, '-')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/**
 * Whether a text has a quotation. Where the quotation has an ellipsis or an editor's remark in brackets, the parts
 * beside it must follow each other in the text, with anything between them.
 *
 * @param text folded
 */
function isIn(quotation: string, text: string): boolean {
  let from = 0;
  return folding(quotation)
    .split(/(?<!\s)\s*(?:…|\.\.\.|\[[^[\]]*\])\s*/u)
    .map((part) => part.replace(/^'{1,3}|'{1,3}$|[.,;:!?]{1,3}'{0,3}$/gu, ''))
    .every((part) => {
      const at = text.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
}
