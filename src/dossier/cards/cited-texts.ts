import { citedSources } from '../citations.js';
import type { Dossier } from '../schema/schema.js';
import { citedByEntry } from './cited-ids.js';

/** Ids of all sources that the texts of a dossier cite. */
export const citedInTexts = ({ entries, events = [], notes = [] }: Dossier): ReadonlySet<string> =>
  new Set([...entries.flatMap(citedByEntry), ...[...events, ...notes].flatMap(({ text }) => citedSources(text))]);
