import type { EntryType } from '../schema/schema.js';
/** What a form is made of: whose name it is decides which of its words have endings, and whether it has a plural. */
export interface FormsOf {
    readonly text: string;
    readonly type: EntryType;
}
