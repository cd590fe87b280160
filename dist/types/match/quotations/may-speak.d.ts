import type { EntryType } from '../../dossier/schema/schema.js';
/** Whether entries of a type can say something: a ministry can, a war cannot. */
export declare const maySpeak: (type: EntryType) => boolean;
