import type { Dossier } from '../dossier/schema/schema.js';
import type { TextMention } from './text-mention.js';
/**
 * Finds the mentions of a dossier's entries. Pure, but for what it keeps of each dossier: do not change one after use.
 *
 * @param blocks one text, or the blocks of one (paragraphs, headings, list items), each a plain string
 * @param dossier a dossier that `parseDossier` accepted
 * @returns mentions in reading order, outermost first where they nest
 * @example annotate('Turkey and Azerbaijan', dossier).map(({ entry }) => entry.id) // ['turkey', 'azerbaijan']
 */
export declare function annotate(blocks: string | readonly string[], dossier: Dossier): TextMention[];
