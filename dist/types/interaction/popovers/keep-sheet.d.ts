import type { PageMention } from '../../api/mention.js';
/**
 * Shows the sheet. If it covers the words that it explains, what they are in is scrolled until they are just above it,
 * and back when the sheet goes, unless the reader has scrolled since. The sheet stays when the reader scrolls the words away, and closes when they are gone from the page.
 *
 * @returns what stops it
 */
export declare function keepSheet(card: HTMLElement, { range, block }: PageMention, onGone: () => void): () => void;
