/** Forms that do not depend on a language: plurals of acronyms and models, letters and signs that are written in two ways. */
import type { FormsOf } from './name.js';
export declare const scriptForms: ({ text, type }: FormsOf) => string[];
