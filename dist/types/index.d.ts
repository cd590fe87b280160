/** Every public export of the package, on three pages. Importing it registers `<article-context>`. */
export { annotate, type TextMention } from './annotate.js';
export * from './dossiers.js';
export * from './element.js';
