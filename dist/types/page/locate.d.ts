/** Finds the reprint on the page by the dossier's fingerprint. */
import { type Fingerprint } from '../match/fingerprint.js';
import type { Block } from './blocks.js';
export interface Reprint {
    /** The blocks of the reprint, in document order. */
    readonly blocks: readonly Block[];
    /** How much of the article is there, 0–1. */
    readonly confidence: number;
}
export declare function locate(blocks: readonly Block[], fingerprint: Fingerprint): Reprint;
