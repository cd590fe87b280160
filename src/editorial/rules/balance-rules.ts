/**
 * Checks that holders are named, that no framing is more than twice as long as another, and that backgrounds are short.
 */
import type { Dossier, Framing } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';
import { withoutCitations } from '../../dossier/citations.js';
import { sentences, wordCount } from '../../dossier/own-voice.js';

const MOST_WORDS = 60;
const MOST_RATIO = 2;

/**
 * Holders whom nobody could ask, such as “critics”. A comma or a bracket after it may say who they are: that passes.
 */
const crowd =
  /^(?:some|many|most|several|certain|critics|supporters|scholars|experts|observers|analysts|historians|others|sources|locals|people|they)\b(?!.*[,(])/iu;

export const balanceFindings = ({ entries }: Dossier): Finding[] =>
  entries.flatMap(({ background, contested }, index) => {
    const path = ['entries', index];
    return [
      ...backgroundFindings(background, [...path, 'background']),
      ...(contested ? framingFindings(contested.framings, [...path, 'contested', 'framings']) : []),
      ...(contested && !contested.requiredSides?.length
        ? [{ code: 'no-required-sides', severity: 'warning', path: [...path, 'contested'], args: {} } as const]
        : []),
    ];
  });

function backgroundFindings(background: string, path: Finding['path']): Finding[] {
  const words = wordCount(background);
  const count = sentences(withoutCitations(background)).length;
  return [
    ...(words > MOST_WORDS
      ? [{ code: 'background-length', severity: 'error', path, args: { words, most: MOST_WORDS } } as const]
      : []),
    ...(count < 2 || count > 4
      ? [{ code: 'background-sentences', severity: 'warning', path, args: { count } } as const]
      : []),
  ];
}

function framingFindings(framings: readonly Framing[], path: Finding['path']): Finding[] {
  const lengths = framings.map(({ wording, reason }) => `${wording} ${reason}`.length);
  const least = Math.min(...lengths);
  const most = Math.max(...lengths);
  return [
    ...framings.flatMap(({ holder }, i) =>
      crowd.test(holder)
        ? [{ code: 'unnamed-holder', severity: 'error', path: [...path, i, 'holder'], args: { holder } } as const]
        : [],
    ),
    ...(most > least * MOST_RATIO
      ? [
          {
            code: 'unequal-framings',
            severity: 'error',
            path: [...path, lengths.indexOf(most)],
            args: { most, least, holder: framings[lengths.indexOf(least)]?.holder ?? '' },
          } as const,
        ]
      : []),
  ];
}
