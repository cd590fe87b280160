/** The texts in which a dossier speaks in its own voice, which the rules of wording apply to. */
import { factText } from '../dossier/cards/cited-ids.js';
import type { Dossier } from '../dossier/schema/schema.js';

/** A text of the dossier and where it stands. */
export interface Located {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text of a dossier that is prose, the wordings and reasons of framings included. Names and titles are not. */
export const ownTexts = (dossier: Dossier): Located[] => [
  ...dossier.entries.flatMap(entryTexts),
  ...(['events', 'notes'] as const).flatMap((list) =>
    (dossier[list] ?? []).map(({ text }, i) => ({ path: [list, i, 'text'], text })),
  ),
];

function entryTexts(
  { gist, background, facts = [], note, contested }: Dossier['entries'][number],
  index: number,
): Located[] {
  const at = (...rest: (string | number)[]) => ['entries', index, ...rest];
  return [
    ...(gist ? [{ path: at('gist'), text: gist }] : []),
    { path: at('background'), text: background },
    ...facts.map((fact, i) => ({
      path: at('facts', i, ...(typeof fact === 'string' ? [] : ['text'])),
      text: factText(fact),
    })),
    ...(note ? [{ path: at('note'), text: note }] : []),
    ...(contested?.framings ?? []).flatMap(({ wording, short, reason }, i) => [
      { path: at('contested', 'framings', i, 'wording'), text: wording },
      ...(short ? [{ path: at('contested', 'framings', i, 'short'), text: short }] : []),
      { path: at('contested', 'framings', i, 'reason'), text: reason },
    ]),
    ...(['weight', 'bodies', 'neutral', 'article'] as const).flatMap((field) => {
      const text = contested?.[field];
      return text ? [{ path: at('contested', field), text }] : [];
    }),
  ];
}

/**
 * Every match of a pattern outside quotations.
 *
 * @param own `text` with its quotations blanked out, by `ownVoice`
 * @returns the words, their UTF-16 offset, and how often the same words occur in `text` before them
 * @example
 * const text = 'Not “now”, but now.';
 * [...matchesIn(/now/gu, ownVoice(text), text)]; // [{ word: 'now', index: 15, nth: 1 }]
 */
export const matchesIn = (
  pattern: RegExp,
  own: string,
  text: string,
): Generator<Counted<{ word: string; index: number }>> =>
  counted(
    (function* () {
      for (const { 0: word, index } of own.matchAll(pattern)) yield { word, index };
    })(),
    text,
  );

/** Something found, and how often the same words occur before it. */
export type Counted<Found> = Found & { readonly nth: number };

/** @param found words of `text` and their UTF-16 offsets, in its order */
export function* counted<Found extends { readonly word: string; readonly index: number }>(
  found: Iterable<Found>,
  text: string,
): Generator<Counted<Found>> {
  // Where the search for earlier occurrences of a word goes on, and how many there are before that.
  const searched = new Map<string, { from: number; count: number }>();
  for (const one of found) {
    const { word, index } = one;
    let { from, count } = searched.get(word) ?? { from: 0, count: 0 };
    for (let at = text.indexOf(word, from); at >= 0 && at + word.length <= index; at = text.indexOf(word, from)) {
      from = at + word.length;
      count++;
    }
    searched.set(word, { from, count });
    yield { ...one, nth: count };
  }
}
