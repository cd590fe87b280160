/** Eastern Armenian case endings and the article, which the last word of a name has. */
import type { FormsOf } from './name.js';
export declare function armenianForms({ text }: FormsOf): string[];
