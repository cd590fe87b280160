import type { PageMention } from './mention.js';
/** Scrolls to a mention that is out of view, or under something that the page has fixed over it. */
export declare function bringIntoView(mention: PageMention): void;
/** Whether the page still has the words where they were found: a card on other words would be worse than none. */
export declare function isIntact({ block, range, text }: PageMention): boolean;
