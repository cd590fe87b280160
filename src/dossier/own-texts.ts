import { factText } from './cited-ids.js';
import type { Dossier } from './schema.js';

/** A text of the dossier and where it stands. */
export interface Located {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

/** Every text in which the dossier speaks itself, framings' reasons and paraphrases included; names are not among them. */
export const ownTexts = ({ entries }: Dossier): Located[] =>
  entries.flatMap(({ background, facts = [], note, contested }, index) => {
    const at = (...rest: (string | number)[]) => ['entries', index, ...rest];
    return [
      { path: at('background'), text: background },
      ...facts.map((fact, i) => ({ path: at('facts', i), text: factText(fact) })),
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
  });
