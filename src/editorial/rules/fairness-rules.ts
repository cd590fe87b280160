/** Checks what makes a card unfair though each of its sentences is true. */
import { citedByEntry, factText } from '../../dossier/cards/cited-ids.js';
import type { Dossier, Entry } from '../../dossier/schema/schema.js';
import type { Finding } from '../finding.js';

export const fairnessFindings = (dossier: Dossier): Finding[] => [
  ...dossier.entries.flatMap(denialFindings),
  ...dossier.entries.flatMap(titleFindings),
  ...reuseFindings(dossier),
  ...unreadFindings(dossier),
];

const denial =
  /\b(?:den(?:y|ies|ied|ial)|reject(?:s|ed)? (?:the|this|that) (?:report|charge|accusation|allegation)s?|we do not have)\b/iu;
const charge =
  /\b(?:accus(?:e[sd]?|ing|ations?)|charge[sd]?|report(?:s|ed|ing)?|sa(?:id|ys) that|blame[sd]?|according to|evidence|found that)\b/iu;

/** A denial without what is denied tells a reader half of it. */
function denialFindings({ background, facts = [], note = '', contested }: Entry, index: number): Finding[] {
  if (!contested) return [];
  const texts = contested.framings.map(({ wording, reason }) => `${wording} ${reason}`);
  const i = texts.findIndex((text) => denial.test(text));
  if (i < 0) return [];
  const others = [
    ...[background, note, contested.bodies ?? '', contested.article ?? ''],
    ...facts.map(factText),
    ...texts.filter((_, other) => other !== i),
  ];
  return others.some((text) => charge.test(text))
    ? []
    : [{ code: 'denial-alone', severity: 'error', path: ['entries', index, 'contested', 'framings', i], args: {} }];
}

const assertions: ReadonlySet<Entry['type']> = new Set([
  'claim', 'status-claim', 'evaluative-phrase', 'slogan', 'quotation', 'causal-implication',
]); // prettier-ignore

/** Words of the article as the title of a card that disputes them would be the dossier's own, without quotation marks. */
const titleFindings = ({ type, name, contested }: Entry, index: number): Finding[] =>
  contested && assertions.has(type) && !/[“«„‘]/u.test(name)
    ? [{ code: 'asserting-title', severity: 'warning', path: ['entries', index, 'name'], args: { name } }]
    : [];

/** Entries that one speech may stand for a side in. */
const MOST_USES = 2;

function reuseFindings({ entries }: Dossier): Finding[] {
  const uses = new Map<string, number>();
  return entries.flatMap(({ contested }, index) =>
    (contested?.framings ?? []).flatMap(({ side, sources, holder }, i): Finding[] => {
      // A news agency’s report is no speech of a side.
      if (!contested?.requiredSides?.includes(side)) return [];
      const [source = ''] = sources;
      const key = [side, source, holder.split(',', 1)[0]].join(' ');
      const count = (uses.get(key) ?? 0) + 1;
      uses.set(key, count);
      const path = ['entries', index, 'contested', 'framings', i, 'sources'];
      return sources.length === 1 && count > MOST_USES
        ? [{ code: 'speech-reused', severity: 'warning', path, args: { source, holder, most: MOST_USES } }]
        : [];
    }),
  );
}

/** A source that nobody has read supports nothing by itself. */
const unreadFindings = ({ entries, sources }: Dossier): Finding[] =>
  entries.flatMap((entry, index) =>
    citedByEntry(entry).every((id) => sources[id]?.status === 'unread')
      ? [{ code: 'nothing-read', severity: 'error', path: ['entries', index, 'background'], args: {} }]
      : [],
  );
