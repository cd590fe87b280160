import { factText } from '../dossier/cited-ids.js';
import type { Dossier } from '../dossier/schema/schema.js';

/** A text of the dossier and where it stands. */
export interface Located {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text in which the dossier speaks itself, framings' reasons and paraphrases included; names are not among them. */
export const ownTexts = (dossier: Dossier): Located[] => [
  ...dossier.entries.flatMap(entryTexts),
  ...(['events', 'notes'] as const).flatMap((list) =>
    (dossier[list] ?? []).map(({ text }, i) => ({ path: [list, i, 'text'], text })),
  ),
];

function entryTexts({ background, facts = [], note, contested }: Dossier['entries'][number], index: number): Located[] {
  const at = (...rest: (string | number)[]) => ['entries', index, ...rest];
  return [
    { path: at('background'), text: background },
    ...facts.map((fact, i) => ({
      path: at('facts', i, ...(typeof fact === 'string' ? [] : ['text'])),
      text: factText(fact),
    })),
    ...(note ? [{ path: at('note'), text: note }] : []),
    ...(contested?.framings ?? []).flatMap(({ wording, reason }, i) => [
      { path: at('contested', 'framings', i, 'wording'), text: wording },
      { path: at('contested', 'framings', i, 'reason'), text: reason },
    ]),
    ...(['weight', 'bodies', 'neutral', 'article'] as const).flatMap((field) => {
      const text = contested?.[field];
      return text ? [{ path: at('contested', field), text }] : [];
    }),
  ];
}

/** Every match of a pattern in the dossier's own voice, with how manieth occurrence of its words it is in the text. */
export function* matchesIn(
  pattern: RegExp,
  own: string,
  text: string,
): Generator<{ word: string; index: number; nth: number }> {
  for (const { 0: word, index } of own.matchAll(pattern)) {
    yield { word, index, nth: text.slice(0, index).split(word).length - 1 };
  }
}
