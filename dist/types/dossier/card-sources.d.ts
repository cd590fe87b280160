/** Numbers the sources of cards. The built-in cards come without the lists, which are a fiftieth of their bytes. */
import type { Card, CardsData } from './compile.js';
import { citedByEntry } from './cited-ids.js';
/** Cards before their sources are numbered. */
export interface BareCards extends Omit<CardsData, 'cards'> {
    readonly cards: Readonly<Record<string, Omit<Card, 'sources'>>>;
}
/** The ids of the sources that an entry or a card cites, each once, in the order in which a reader meets the citations. */
export declare const sourcesOf: (entry: Parameters<typeof citedByEntry>[0]) => string[];
export declare const withSources: (data: BareCards) => CardsData;
