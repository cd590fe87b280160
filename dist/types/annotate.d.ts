/** `article-context/annotate`: finds mentions in plain strings, without the widget, Lit or the check of dossiers. */
export { annotate } from './annotate/annotate.js';
export type { TextMention } from './annotate/text-mention.js';
export type { EntryHead } from './dossier/compile-names.js';
export type { Dossier, Entry, EntryType, Framing, Source } from './dossier/schema/schema.js';
