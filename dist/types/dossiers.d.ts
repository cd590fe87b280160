/** `article-context/dossiers`: reads, checks and compiles dossiers, in Node.js and in browsers. */
export { parseDossier, type Parsed } from './dossier/parse.js';
export { compileDossier, type Card, type CardsData, type CompiledDossier, type EntryHead, type LexiconData, } from './dossier/compile.js';
export { dossierSchema, type Dossier, type Entry, type EntryType, type Framing, type Source, } from './dossier/schema/schema.js';
export type { Issue, IssueCode } from './dossier/issue.js';
export { makeFingerprint } from './text/fingerprint.js';
export { describeIssue } from './locales/issue-sentences.js';
