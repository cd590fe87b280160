/** Checks what a reader in a hurry gets: gists, short wordings, and that no text speaks to editors. */
import { withoutCitations } from '../../dossier/citations.js';
import { wordCount } from '../../dossier/own-voice.js';
import type { Dossier, Entry, Framing } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { matchesIn, ownTexts } from '../own-texts.js';

const MOST_WORDS = 30;
const MOST_SHORT_WORDS = 12;

/** A dossier in which no entry has a gist is of a time before there were any. */
export function gistFindings({ entries }: Dossier): Finding[] {
  const haveGists = entries.some(({ gist }) => gist !== undefined);
  return entries.flatMap((entry, index) => [
    ...(haveGists ? gistFinding(entry, ['entries', index]) : []),
    ...(entry.contested?.framings ?? []).flatMap((framing, i) =>
      shortFindings(framing, ['entries', index, 'contested', 'framings', i, 'short']),
    ),
  ]);
}

function gistFinding({ gist }: Entry, path: Finding['path']): Finding[] {
  if (gist === undefined) return [{ code: 'no-gist', severity: 'warning', path, args: {} }];
  const words = wordCount(gist);
  if (words <= MOST_WORDS) return [];
  return [{ code: 'gist-length', severity: 'error', path: [...path, 'gist'], args: { words, most: MOST_WORDS } }];
}

/** A short wording has to mean what the whole one means, so it has some of its words. */
function shortFindings({ short, wording }: Framing, path: Finding['path']): Finding[] {
  if (short === undefined) return [];
  const words = wordCount(short);
  if (words > MOST_SHORT_WORDS)
    return [{ code: 'short-length', severity: 'error', path, args: { words, most: MOST_SHORT_WORDS } }];
  const whole = contentWords(wording);
  return [...contentWords(short)].some((word) => whole.has(word))
    ? []
    : [{ code: 'short-differs', severity: 'error', path, args: { short } }];
}

/** Words that carry meaning, by their first letters, so that “recognised” is “recognises”. */
const contentWords = (text: string): Set<string> =>
  new Set(
    (
      withoutCitations(text)
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5)),
  );

/**
 * Checks that each gist says something of this article: that it has a word in common with it which is not in the entry's
 * own name.
 *
 * @param article its paragraphs
 */
export function gistsBesideArticle({ entries }: Dossier, article: readonly string[]): Finding[] {
  const known = contentWords(article.join(' '));
  return entries.flatMap(({ gist, name }, index) => {
    if (gist === undefined) return [];
    const own = contentWords(name);
    return [...contentWords(gist)].some((word) => known.has(word) && !own.has(word))
      ? []
      : [{ code: 'gist-beside-article', severity: 'warning', path: ['entries', index, 'gist'], args: {} }];
  });
}

/** What editors say to each other of how a text was made. */
const jargon =
  /\bnot checked\b|\bn\.d\.|\b(?:for|in) this dossier\b|\bsources? read\b|\bgeneral knowledge\b|\(from the address\)|\bany current reference work\b/giu;

export const jargonFindings = (dossier: Dossier): Finding[] =>
  [...ownTexts(dossier), ...sourceTexts(dossier)].flatMap(({ path, text }) =>
    [...matchesIn(jargon, text, text)].map(({ word, nth }): Finding => ({
      code: 'editors-jargon',
      severity: 'error',
      path,
      args: { word },
      at: { phrase: word, nth },
    })),
  );

const sourceTexts = ({ sources }: Dossier) =>
  Object.entries(sources).flatMap(([id, source]) =>
    (['title', 'publisher', 'date', 'note'] as const).flatMap((field) => {
      const text = source[field];
      return text === undefined ? [] : [{ path: ['sources', id, field], text }];
    }),
  );
