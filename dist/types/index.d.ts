/** Every public export of the package, on one page. Importing it registers `<article-context>`. */
export { annotate } from './annotate/annotate.js';
export type { TextMention } from './annotate/text-mention.js';
export { compileDossier, type Card, type CardsData, type CompiledDossier, type EntryHead, type LexiconData, } from './dossier/compile.js';
export { parseDossier, type Parsed } from './dossier/parse.js';
export type { Issue, IssueCode } from './dossier/issue.js';
export { dossierSchema, type Dossier, type Entry, type EntryType, type Framing, type Source, } from './dossier/schema/schema.js';
export { makeFingerprint } from './text/fingerprint.js';
export { describeIssue } from './locales/issue-sentences.js';
export { ArticleContextElement, type State } from './element/article-context-element.js';
export { ArticleContextErrorEvent, ArticleContextReadyEvent } from './api/run-events.js';
export { ArticleContextCloseEvent, ArticleContextOpenEvent, ArticleContextPanelEvent, ArticleContextSourceEvent, ArticleContextWrongMatchEvent, } from './api/reader-events.js';
export type { Mention } from './api/mention.js';
