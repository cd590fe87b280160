import type { PageMention } from '../api/mention.js';
/** Looks up which of some mentions stand at a point of the viewport. */
export declare class MentionIndex {
    #private;
    constructor(mentions: readonly PageMention[]);
    /** The mentions at a point in CSS px, innermost first; none where the point is beside the text and not on it. */
    at(x: number, y: number, target: EventTarget | null): PageMention[];
}
