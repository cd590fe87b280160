/**
 * Checks that quotations have curly marks, that each is closed, and that framings which promise a quotation have one.
 */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { matchesIn, type Located } from '../own-texts.js';

export const quotationFindings = (dossier: Dossier, texts: readonly Located[]): Finding[] => [
  ...texts.flatMap(({ path, text }) => [...straightFindings(text, path), ...openFindings(text, path)]),
  ...dossier.entries.flatMap(promiseFindings),
];

/** Straight quotation marks. The apostrophe between two letters is none, and may be straight. */
const straight = /"|(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu;

const straightFindings = (text: string, path: Finding['path']): Finding[] =>
  [...matchesIn(straight, text, text)].slice(0, 1).map(({ word, nth }) => ({
    code: 'straight-quote',
    severity: 'error',
    path,
    args: { mark: word },
    at: { phrase: word, nth },
  }));

/**
 * Reports the first unpaired mark of a text only, as each mark after it would seem unpaired too. English has “…”, German
 * „…“ and Polish „…”: what closes depends on what has opened.
 */
function openFindings(text: string, path: Finding['path']): Finding[] {
  let open: { readonly mark: string; readonly index: number } | undefined;
  const astray = (index: number): Finding[] => {
    const phrase = text.slice(index, index + 20);
    return [{ code: 'open-quotation', severity: 'error', path, args: { begins: phrase }, at: { phrase, nth: 0 } }];
  };
  for (const { 0: mark, index } of text.matchAll(/[“”„]/gu)) {
    const closes = open !== undefined && (mark === '”' || (mark === '“' && open.mark === '„'));
    if (closes) open = undefined;
    else if (open !== undefined || mark === '”') return astray(index);
    else open = { mark, index };
  }
  return open ? astray(open.index) : [];
}

/** A framing whose `quote` is `verbatim` or `mixed` says that it has the holder's own words, so it must quote some. */
const promiseFindings = ({ contested }: Dossier['entries'][number], index: number): Finding[] =>
  (contested?.framings ?? []).flatMap(({ wording, reason, quote }, i) =>
    quote === 'paraphrase' || /[“«‘„]/u.test(`${wording} ${reason}`)
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
