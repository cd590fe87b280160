import type { Dossier } from '../dossier/schema/schema.js';
import { type Lexica } from './pipeline.js';
import type { TextMention } from './text-mention.js';
/**
 * Finds the mentions of a dossier's entries. Pure, but for a cache: it compiles each dossier object once, so do not
 * change one after it has been passed.
 *
 * @param blocks one text, or the paragraphs, headings and list items of one, each as a plain string
 * @param dossier a dossier that `parseDossier` accepted
 * @returns mentions in reading order, the outer before the inner where they nest, with UTF-16 offsets into their block
 * @example annotate('Turkey and Azerbaijan', dossier).map(({ entry }) => entry.id) // ['turkey', 'azerbaijan']
 */
export declare function annotate(blocks: string | readonly string[], dossier: Dossier): TextMention[];
/** The names and phrases of a dossier, made ready once. */
export declare function preparedFor(dossier: Dossier): Lexica;
