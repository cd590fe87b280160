import type { EntryType } from '../../dossier/schema/schema.js';

const speaking: ReadonlySet<EntryType> = new Set<EntryType>([
  'person', 'state', 'historical-state', 'organisation', 'ngo', 'think-tank', 'media-outlet', 'ministry',
  'military-body', 'military-school', 'alliance', 'company', 'composite', 'place', 'people', 'document',
  'treaty', 'treaty-body',
]); // prettier-ignore

/** Whether entries of a type can say something: a ministry can, a war cannot. */
export const maySpeak = (type: EntryType): boolean => speaking.has(type);
