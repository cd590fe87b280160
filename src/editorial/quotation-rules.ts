/** That quotations are in curly marks, closed, and there where a framing promises one. */
import type { Dossier } from '../dossier/schema/schema.js';
import type { Finding } from './finding.js';
import { matchesIn, type Located } from './own-texts.js';

export const quotationFindings = (dossier: Dossier, texts: readonly Located[]): Finding[] => [
  ...texts.flatMap(({ path, text }) => [...straightFindings(text, path), ...openFindings(text, path)]),
  ...dossier.entries.flatMap(promiseFindings),
];

/** An apostrophe between letters reads the same in either form; a mark that opens or closes does not. */
const straight = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;

const straightFindings = (text: string, path: Finding['path']): Finding[] =>
  [...matchesIn(straight, text, text)].slice(0, 1).map(({ word, nth }) => ({
    code: 'straight-quote',
    severity: 'error',
    path,
    args: { mark: word },
    at: { phrase: word, nth },
  }));

/** One finding a text: after one mark that is missing, all others are out of step. */
function openFindings(text: string, path: Finding['path']): Finding[] {
  let open = -1;
  const astray = (index: number): Finding[] => {
    const phrase = text.slice(index, index + 20);
    return [{ code: 'open-quotation', severity: 'error', path, args: { begins: phrase }, at: { phrase, nth: 0 } }];
  };
  for (const { 0: mark, index } of text.matchAll(/[“”]/gu)) {
    const opens = mark === '“';
    if (opens === open >= 0) return astray(index);
    open = opens ? index : -1;
  }
  return open >= 0 ? astray(open) : [];
}

/** "verbatim" and "mixed" promise the holder's own words. */
const promiseFindings = ({ contested }: Dossier['entries'][number], index: number): Finding[] =>
  (contested?.framings ?? []).flatMap(({ wording, reason, quote }, i) =>
    quote === 'paraphrase' || /[“«‘]/u.test(`${wording} ${reason}`)
      ? []
      : [
          {
            code: 'no-quotation',
            severity: 'error',
            path: ['entries', index, 'contested', 'framings', i, 'quote'],
            args: { quote },
          },
        ],
  );
