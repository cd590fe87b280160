import type { PageMention } from '../api/mention.js';
interface LinkControllerDeps {
    readonly root: ShadowRoot;
    readonly mentions: readonly PageMention[];
    readonly show: (mention: PageMention) => void;
}
/** Follows the page's address now and whenever its fragment changes. Fragments of the page's own are left alone. */
export declare function followLinks({ root, mentions, show }: LinkControllerDeps, signal: AbortSignal): void;
/** What follows the link that a mention stands in, as the page itself would. */
export declare function linkAround({ range, block }: PageMention): (() => void) | undefined;
export {};
