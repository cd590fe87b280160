/**
 * Widgets of the same settings would mark the same words twice, and open two cards for each. So the first runs, and the
 * others, its twins, say and do what it does. Loads on a page with several widgets.
 */
import { type AttributeProperties } from '../api/attributes.js';
import type { Mention } from '../api/mention.js';
/** What twins need to know of each other. */
export type Twin = HTMLElement & Readonly<AttributeProperties> & {
    readonly mentions: readonly Mention[];
    readonly confidence: number;
};
/** @returns the first of some widgets that has the same settings, and the same dossier */
export declare function twinOf<Widget extends Twin>(widget: Widget, others: Iterable<Widget>): Widget | undefined;
/** Repeats the events of a run on a twin until `signal` fires. Those of cards and panel are fired once, where they are. */
export declare function repeatEvents(leader: Twin, twin: Twin, signal: AbortSignal): void;
