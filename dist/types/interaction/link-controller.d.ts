import type { PageMention } from '../api/mention.js';
interface LinkControllerDeps {
    readonly root: ShadowRoot;
    readonly mentions: readonly PageMention[];
    readonly show: (mention: PageMention) => void;
}
/** Follows the page's address as it is now, and whenever it changes; the page's own fragments are not ours. */
export declare function followLinks({ root, mentions, show }: LinkControllerDeps, signal: AbortSignal): void;
export {};
