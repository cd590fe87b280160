/** Which sources an entry, or the card made of it, cites. */
import { citedSources } from '../citations.js';
import type { CardContested } from './card-framings.js';
import type { Entry } from '../schema/schema.js';

/** A fact with or without a date, as an entry or a card has it. */
type AnyFact = string | { readonly text: string };

/** The fields with citations, which an entry and the card made of it have in common. */
export type Citing = Pick<Entry, 'gist' | 'background' | 'figure' | 'note'> & {
  readonly facts?: readonly AnyFact[] | undefined;
  readonly contested?: CardContested | undefined;
};

export const factText = (fact: AnyFact): string => (typeof fact === 'string' ? fact : fact.text);

const citedByContested = (contested: CardContested): string[] => [
  ...citedSources(contested.weight ?? ''),
  ...contested.framings.flatMap(({ sources }) => sources),
  ...(['bodies', 'neutral', 'article'] as const).flatMap((field) => citedSources(contested[field] ?? '')),
];

/** Ids of the cited sources, with repeats, in the order in which a reader of the card meets the citations. */
export const citedByEntry = ({ gist, background, facts = [], contested, figure, note }: Citing): string[] => [
  ...citedSources(gist ?? ''),
  ...citedSources(background),
  ...facts.flatMap((fact) => citedSources(factText(fact))),
  ...(figure?.sources ?? []),
  ...(contested ? citedByContested(contested) : []),
  ...citedSources(note ?? ''),
];

/** The ids of the sources that an entry or a card cites, each once, in the order in which a reader meets the citations. */
export const sourcesOf = (entry: Citing): string[] => [...new Set(citedByEntry(entry))];
