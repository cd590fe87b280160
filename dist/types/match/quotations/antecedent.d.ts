/** Whom “he” or “she” means: the one person who is named before, if the text names nobody else in between. */
import type { Clauses } from './clauses.js';
/**
 * @param blocks the blocks up to the one with the quotation, which is the last
 * @param at index of the quotation among the tokens of its block
 */
export declare function antecedentOf(blocks: readonly Clauses[], at: number, pronoun: string): string | undefined;
