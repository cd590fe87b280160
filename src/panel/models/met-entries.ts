/** Lists the entries that a reader meets on the page, and groups and filters them. Pure. */
import type { Card } from '../../dossier/compile.js';
import type { EntryType } from '../../dossier/schema/schema.js';
import { groupBy } from '../../util/group-by.js';
import type { PanelModel } from '../panel-model.js';

/** An entry that the page mentions. */
export interface MetEntry {
  readonly card: Card;
  /** How often the text mentions it. */
  readonly count: number;
  /** The different wordings the text has for it, in reading order. */
  readonly texts: readonly string[];
  /** What else it may be called. */
  readonly aliases: readonly string[];
}

type Met = Pick<PanelModel, 'data' | 'mentions' | 'aliases'>;

/** @returns each entry once, in the order of its first mention; mentions without a card are left out */
export function metEntries({ data, mentions, aliases }: Met): MetEntry[] {
  const texts = groupBy(mentions, ({ entryId }) => entryId);
  return [...texts].flatMap(([id, met]) => {
    const card = Object.hasOwn(data.cards, id) ? data.cards[id] : undefined;
    const texts = [...new Set(met.map(({ text }) => text))];
    return card ? [{ card, count: met.length, texts, aliases: aliases.get(id) ?? [] }] : [];
  });
}

/** Groups entries by kind. The kinds are in the order in which they are first met. */
export const byKind = (entries: readonly MetEntry[]): ReadonlyMap<EntryType, readonly MetEntry[]> =>
  groupBy(entries, ({ card }) => card.type);

/** Filters entries. @param kind a kind of entry, `contested` for those whose wording is disputed, '' for all */
export const ofKind = (entries: readonly MetEntry[], kind: string): readonly MetEntry[] =>
  kind === '' ? entries : entries.filter(({ card }) => (kind === 'contested' ? card.contested : card.type === kind));
