import { citedSources } from './citations.js';
import type { Contested, Entry } from './schema/schema.js';

/** A fact as an entry or a card has it. */
type AnyFact = string | { readonly text: string };

/** What cites sources: the same in an entry and in the card made of it. */
export type Citing = Pick<Entry, 'background' | 'contested' | 'figure' | 'note'> & {
  readonly facts?: readonly AnyFact[] | undefined;
};

/** A fact's text, whether it has a date or not. */
export const factText = (fact: AnyFact): string => (typeof fact === 'string' ? fact : fact.text);

const citedByContested = (contested: Contested): string[] => [
  ...citedSources(contested.weight ?? ''),
  ...contested.framings.flatMap(({ sources }) => sources),
  ...(['bodies', 'neutral', 'article'] as const).flatMap((field) => citedSources(contested[field] ?? '')),
];

/** Ids of the sources that are cited, in the order in which a reader of the card meets them, with repeats. */
export const citedByEntry = ({ background, facts = [], contested, figure, note }: Citing): string[] => [
  ...citedSources(background),
  ...facts.flatMap((fact) => citedSources(factText(fact))),
  ...(figure?.sources ?? []),
  ...(contested ? citedByContested(contested) : []),
  ...citedSources(note ?? ''),
];
