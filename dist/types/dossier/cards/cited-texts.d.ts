import type { Dossier } from '../schema/schema.js';
/** Ids of all sources that the texts of a dossier cite. */
export declare const citedInTexts: ({ entries, events, notes }: Dossier) => ReadonlySet<string>;
