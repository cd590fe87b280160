import { type Citing } from './cited-ids.js';
import type { Issue } from './issue.js';
import type { Dossier, Entry } from './schema/schema.js';
type Path = readonly (string | number)[];
/** What an entry or its card can name. */
interface Named {
    readonly ids: ReadonlySet<string>;
    readonly places: ReadonlySet<string>;
    readonly sources: Dossier['sources'];
    readonly sides?: Dossier['sides'];
}
/** What names others: the same in an entry and in the card made of it. */
type Naming = Citing & Pick<Entry, 'place' | 'related' | 'members'> & Partial<Pick<Entry, 'impliedBy'>>;
export declare function referenceIssues(dossier: Dossier): Issue[];
/** That what an entry or a card names exists, and that the sides that must speak do. */
export declare const namingIssues: (entry: Naming, path: Path, { ids, places, sources, sides }: Named) => Issue[];
/** That each event and each note cites something that exists. */
export declare const listIssues: (lists: Lists, sources: Dossier["sources"]) => Issue[];
type Lists = {
    readonly [List in 'events' | 'notes']?: readonly {
        readonly text: string;
    }[] | undefined;
};
export {};
