import { citedSources } from './citations.js';
import type { Contested, Entry, Fact } from './schema.js';

/** A fact's text, whether it has a date or not. */
export const factText = (fact: Fact): string => (typeof fact === 'string' ? fact : fact.text);

const citedByContested = (contested: Contested): string[] => [
  ...citedSources(contested.weight ?? ''),
  ...contested.framings.flatMap(({ sources }) => sources),
  ...(['bodies', 'neutral', 'article'] as const).flatMap((field) => citedSources(contested[field] ?? '')),
];

/** Ids of the sources that an entry cites, in the order in which a reader of its card meets them, with repeats. */
export const citedByEntry = ({ background, facts = [], contested, figure, note }: Entry): string[] => [
  ...citedSources(background),
  ...facts.flatMap((fact) => citedSources(factText(fact))),
  ...(figure?.sources ?? []),
  ...(contested ? citedByContested(contested) : []),
  ...citedSources(note ?? ''),
];
