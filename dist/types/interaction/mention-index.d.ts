import type { PageMention } from '../api/mention.js';
/**
 * Finds which mentions stand at a point of the viewport: highlights get no events of their own, so the caret there is
 * looked up.
 */
export declare class MentionIndex {
    #private;
    constructor(mentions: readonly PageMention[]);
    /**
     * @param x in CSS px from the left of the viewport, as in `clientX`
     * @param y in CSS px from its top
     * @param target of the pointer's event
     * @returns the mentions at the point, disputed ones first, and of these and of the others the shortest; none where it is beside the text, as after the end of a
     *   line
     */
    at(x: number, y: number, target: EventTarget | null): PageMention[];
}
