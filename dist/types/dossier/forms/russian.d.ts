/** Russian case endings, made by the ending of each word of a name. What has another stem (“Донец”, “Донца”) is not made. */
import type { FormsOf } from './name.js';
/**
 * All words of a person's name have endings; of another's, those up to its first noun: in “Министерство иностранных дел”
 * the rest stays as it is.
 */
export declare function russianForms({ text, type }: FormsOf): string[];
