/** Turkish and Azerbaijani case endings, where no apostrophe stands before them. */
import type { FormsOf } from './name.js';
/** @returns the forms of the last word, which alone has endings; none of an acronym or a number */
export declare function turkicForms({ text }: FormsOf): string[];
