/** Writes the files of the entries that an article suggests. */
import { whatItDoes } from '../../locales/finding-sentences.js';
import { comment, list, scalar } from '../folder/yaml-text.js';
import { freshId, type Candidate } from './candidates.js';
import { isWording, MOST_WORDINGS, type LoadedInArticle, type QuotedWords } from './quoted-words.js';

/** A file of an entry: its name without the folder, and what it has below the line that names its schema. */
export interface EntryText {
  readonly id: string;
  readonly kind: 'name' | 'loaded' | 'quotation';
  readonly name: string;
  /** The words around it in the article, or the words themselves; how often it is named; who says it. */
  readonly context: string;
  readonly count?: number;
  readonly speaker?: string;
  readonly text: string;
}

const draft =
  'draft: true # until you take this line out, `check` lists what is missing, and `build` leaves the entry out';
const gist = 'gist: # what it is and why it matters in this article, in at most 30 words: … [S1]';
const background =
  'background: # two to four sentences that no side would strike out, each with its source: … [S1] … [S2]';
const paragraph = (block: number): string => `paragraph ${String(block + 1)}`;

/** @returns in the order of the candidates; of each kind none that says the same as another */
export function entryTexts(
  candidates: readonly Candidate[],
  loaded: readonly LoadedInArticle[],
  quotations: readonly QuotedWords[],
): EntryText[] {
  const ids = new Set(candidates.map(({ id }) => id));
  return [
    ...candidates.map(entityText),
    ...loaded.slice(0, MOST_WORDINGS).map((one) => labelText(one, freshId(one.word, ids))),
    ...onceEach(quotations.filter(isWording)).map((one) =>
      quotationText(one, freshId(`says ${firstWords(one.text, 5)}`, ids)),
    ),
  ];
}

const onceEach = (quotations: readonly QuotedWords[]): QuotedWords[] =>
  [...new Map(quotations.map((one) => [one.text.toLowerCase(), one])).values()].slice(0, MOST_WORDINGS);

function entityText({ id, type, name, aliases, descriptions, count, block, context }: Candidate): EntryText {
  const text = [
    comment(`${String(count)} × in the article, first in ${paragraph(block)}: ${context}`),
    draft,
    `id: ${id}`,
    `type: ${type}${type === 'other' ? ' # which? the schema lists the types' : ' # is it?'}`,
    `name: ${scalar(name)}`,
    list('aliases', aliases) + list('descriptions', descriptions) + gist,
    background,
  ];
  return { id, kind: 'name', name, context, count, text: `${text.join('\n')}\n` };
}

function labelText({ word, item, block, context }: LoadedInArticle, id: string): EntryText {
  const text = [
    comment(`The article’s own word, in ${paragraph(block)}: … ${context} …`),
    comment(`It ${whatItDoes(item.kind)}. Is it disputed here? Else delete this file.`),
    draft,
    `id: ${id}`,
    'type: label',
    `name: ${scalar(`“${word}”`)}`,
    list('aliases', [word]) + gist,
    background,
    contestedWith(
      '    # - holder: who says so, and when\n    #   side: an id of “sides” in dossier.yaml\n    #   wording: “…”\n    #   quote: verbatim\n    #   reason: why, as the holder gives it\n    #   sources: [S1]',
    ),
  ];
  return { id, kind: 'loaded', name: `“${word}”`, context: `… ${context} …`, text: `${text.join('\n')}\n` };
}

function quotationText({ text: said, block, speaker }: QuotedWords, id: string): EntryText {
  const holder = speaker ?? '';
  const words = whole(said);
  const framing = [
    `    - holder: ${holder === '' ? '# who says so, and when' : `${scalar(holder)} # and when`}`,
    '      side: # an id of “sides” in dossier.yaml',
    `      wording: ${scalar(`“${words}”`)}`,
    '      quote: verbatim',
    '      reason: # why, as the holder gives it',
    '      sources: []',
  ];
  const text = [
    comment(`Quoted in ${paragraph(block)}. Is it disputed? Then say who words it otherwise; else delete this file.`),
    draft,
    `id: ${id}`,
    'type: quotation # or claim, status-claim, label, …',
    `name: ${scalar(`“${firstWords(said, 8)}”`)}`,
    list('passages', [words]) + gist,
    background,
    contestedWith(framing.join('\n')),
  ];
  return {
    id,
    kind: 'quotation',
    name: `“${firstWords(said, 8)}”`,
    context: words,
    speaker: holder,
    text: `${text.join('\n')}\n`,
  };
}

const contestedWith = (framings: string): string =>
  `contested:\n  requiredSides: # [the ids of the sides that must speak]\n  framings: # two or more, of different holders; cards show them in an order of their own\n${framings}\n  neutral: # words that no side would strike out`;

/** A line of a dossier has at most 300 characters: of a longer quotation the sentences that fit, or else the words. */
function whole(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim().replace(/,$/u, '');
  if (line.length <= 280) return line;
  const cut = line.slice(0, 280);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '));
  return end > 40 ? cut.slice(0, end + 1) : cut.slice(0, cut.lastIndexOf(' '));
}

function firstWords(text: string, count: number): string {
  const words = text.trim().split(/\s+/u);
  const some = words
    .slice(0, count)
    .join(' ')
    .slice(0, 120)
    .replace(/[.,;:]$/u, '');
  return words.length > count ? `${some} …` : some;
}
