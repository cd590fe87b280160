import type { Option } from './options.js';
import type { PageMention } from './mention.js';
/**
 * Decides which mentions are marked: all, the first of each entry, or the first in each section. A heading is a section
 * of its own, so that a term in the headline is marked again where the text has it.
 */
export declare function applyDensity(mentions: readonly PageMention[], density: Option<'density'>): void;
