import { type Citing } from './cards/cited-ids.js';
import type { Issue } from './issue.js';
import type { Dossier, Entry } from './schema/schema.js';
type Path = readonly (string | number)[];
/** All that an entry or its card can name by an id. */
interface Named {
    readonly ids: ReadonlySet<string>;
    readonly places: ReadonlySet<string>;
    readonly sources: Dossier['sources'];
    readonly sides?: Dossier['sides'];
}
/** The fields that name something by its id, which an entry and the card made of it have in common. */
type Naming = Citing & Pick<Entry, 'place' | 'related' | 'members'> & Partial<Pick<Entry, 'impliedBy' | 'passages'>>;
/**
 * The issues of a whole dossier. It is a generator, as are those below: whoever wants fifty of a million issues stops
 * asking, and the others are not looked for.
 */
export declare function referenceIssues(dossier: Dossier): Issues;
type Issues = Generator<Issue, void, undefined>;
/** The issues of one entry or card. */
export declare function namingIssues(entry: Naming, path: Path, { ids, places, sources, sides }: Named): Issues;
/** The issues of events and notes, each of which must cite a source. */
export declare function listIssues(lists: Lists, sources: Dossier['sources']): Issues;
type Lists = {
    readonly [List in 'events' | 'notes']?: readonly {
        readonly text: string;
    }[] | undefined;
};
/** The issue of a dossier in which more sides speak than the panel has columns for. */
export declare function sidesIssues(entries: Iterable<readonly [Path, Naming]>): Issues;
export {};
