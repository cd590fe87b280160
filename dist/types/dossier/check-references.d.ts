import { type Citing } from './cited-ids.js';
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
type Naming = Citing & Pick<Entry, 'place' | 'related' | 'members'> & Partial<Pick<Entry, 'impliedBy'>>;
/** The issues of a whole dossier. */
export declare function referenceIssues(dossier: Dossier): Issue[];
/** The issues of one entry or card. */
export declare const namingIssues: (entry: Naming, path: Path, { ids, places, sources, sides }: Named) => Issue[];
/** The issues of events and notes, each of which must cite a source. */
export declare const listIssues: (lists: Lists, sources: Dossier["sources"]) => Issue[];
type Lists = {
    readonly [List in 'events' | 'notes']?: readonly {
        readonly text: string;
    }[] | undefined;
};
export {};
