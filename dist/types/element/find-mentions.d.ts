import type { LexiconData } from '../dossier/compile.js';
import { PageMention } from './mention.js';
export interface Found {
    readonly mentions: readonly PageMention[];
    /** 0–1: how much of the article is there; 1 where the publisher named the place. */
    readonly confidence: number;
}
/**
 * @param scope `reprint`, `page`, or a CSS selector
 * @returns `undefined` where there is nothing to annotate
 */
export declare function findMentions(data: LexiconData, scope: string): Found | undefined;
