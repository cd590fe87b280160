/**
 * Holds the translations of a folder against the dossier. That a translation says the same cannot be checked; that it
 * has the same figures, sources and quotations can, and shows where the dossier has changed since.
 */
import { citedSources, withoutCitations } from '../../dossier/citations.js';
import { quotationsOf, wordCount } from '../../dossier/own-voice.js';
import type { Dossier, Entry, Framing, Place } from '../../dossier/schema/schema.js';
import type { Registers, Translation } from '../../dossier/schema/registers-schema.js';
import type { Finding } from '../finding.js';
import { loadedFindings } from './loaded-word-rules.js';
import type { Located } from '../own-texts.js';

/** A language may need more words than another for the same text. */
const MOST_GIST_WORDS = 38;
const MOST_SHORT_WORDS = 16;

type Path = Finding['path'];
type TranslatedEntry = Translation['entries'][string];

/** @returns findings with paths that begin with `translations` and a language */
export const translationFindings = (dossier: Dossier, { translations = {} }: Registers): Finding[] => {
  const entries = new Map(dossier.entries.map((entry) => [entry.id, entry]));
  return Object.entries(translations).flatMap(([lang, { sides = {}, places = {}, entries: translated }]) => [
    ...Object.keys(sides)
      .filter((side) => !Object.hasOwn(dossier.sides ?? {}, side))
      .map((id) => unknown(['translations', lang, 'sides', id], id)),
    ...Object.entries(places).flatMap(([id, names]) =>
      placeFindings(
        dossier.places?.find((place) => place.id === id),
        names,
        ['translations', lang, 'places', id],
      ),
    ),
    ...Object.entries(translated).flatMap(([id, texts]) => {
      const path = ['translations', lang, 'entries', id];
      const entry = entries.get(id);
      if (!entry) return [unknown(path, id)];
      return [
        ...entryFindings(entry, texts, path),
        ...proseOf(texts, path).flatMap((located) => loadedFindings(located, lang)),
      ];
    }),
  ]);
};

/** A place that two sides name has both names in each language; else one is enough. */
function placeFindings(place: Place | undefined, names: readonly string[], path: Path): Finding[] {
  if (!place) return [unknown(path, String(path.at(-1)))];
  const least = place.disputed ? place.names.length : 1;
  const args = { what: 'names', expected: String(least), found: String(names.length) };
  return names.length < least ? [{ code: 'translation-differs', severity: 'error', path, args }] : [];
}

const proseOf = ({ gist, framings = [] }: TranslatedEntry, path: Path): Located[] => [
  ...(gist === undefined ? [] : [{ path: [...path, 'gist'], text: gist }]),
  ...framings.map(({ wording }, i) => ({ path: [...path, 'framings', i, 'wording'], text: wording })),
];

const unknown = (path: Path, id: string): Finding => {
  return { code: 'translation-of-nothing', severity: 'error', path, args: { id } };
};

function entryFindings({ gist, contested }: Entry, texts: TranslatedEntry, path: Path): Finding[] {
  const framings = contested?.framings ?? [];
  const translated = texts.framings ?? [];
  return [
    ...(texts.gist === undefined
      ? []
      : gist === undefined
        ? [unknown([...path, 'gist'], 'gist')]
        : textFindings(gist, texts.gist, MOST_GIST_WORDS, inAll, [...path, 'gist'])),
    ...translated.flatMap((framing, i) => framingFindings(framing, framings, [...path, 'framings', i])),
    ...(translated.length > 0 ? framings : [])
      .filter(({ holder }) => translated.every(({ of }) => of !== holder))
      .map(({ holder }): Finding => ({
        code: 'side-untranslated',
        severity: 'error',
        path: [...path, 'framings'],
        args: { holder },
      })),
  ];
}

function framingFindings(
  { of, wording }: NonNullable<TranslatedEntry['framings']>[number],
  framings: readonly Framing[],
  path: Path,
): Finding[] {
  const original = framings.find(({ holder }) => holder === of);
  return original
    ? textFindings(original.short ?? original.wording, wording, MOST_SHORT_WORDS, inWordings, [...path, 'wording'])
    : [unknown([...path, 'of'], of)];
}

/** What a text and its translation have in common, each as a list. */
type Compared = readonly (readonly [what: string, read: (text: string) => readonly string[]])[];
const inAll: Compared = [
  ['sources', citedSources],
  ['figures', (text) => withoutCitations(text).match(/\d+/gu) ?? []],
];
/** In other texts a word may be quoted for being foreign. */
const inWordings: Compared = [...inAll, ['quotations', (text) => quotationsOf(text).map(() => '“…”')]];

function textFindings(original: string, translated: string, most: number, compared: Compared, path: Path): Finding[] {
  const words = wordCount(translated);
  return [
    ...(words > most
      ? [{ code: 'translation-length', severity: 'warning', path, args: { words, most } } as const]
      : []),
    ...compared.flatMap(([what, read]): Finding[] => {
      const list = (text: string): string => [...read(text)].sort().join(' ') || '–';
      const [expected, found] = [list(original), list(translated)];
      return expected === found
        ? []
        : [{ code: 'translation-differs', severity: 'error', path, args: { what, expected, found } }];
    }),
  ] as Finding[];
}
