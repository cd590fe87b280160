import type { MentionFacts, TextMention } from '../annotate/text-mention.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import type { Mark } from '../paint/painter.js';
/** A place on the page where an entry occurs. */
export interface Mention extends MentionFacts {
    /** The paragraph, heading or list item it stands in. */
    readonly block: Element;
    /** UTF-16 offsets in `block.textContent`; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** A live Range over exactly the mention, made anew each time: keep it only as long as needed. */
    readonly range: Range;
    /** Whether it is marked on the page: `density` and `types` leave some out, `marks="none"` all. */
    readonly marked: boolean;
}
/**
 * A mention with what only the widget needs to know of it. Offsets and ranges are computed when they are asked for: few
 * are.
 */
export declare class PageMention implements Mention {
    readonly entry: EntryHead;
    readonly text: string;
    readonly via: MentionFacts['via'];
    readonly alias: string;
    readonly score: number;
    readonly cue?: string;
    readonly antecedent?: string;
    readonly quoted: boolean;
    readonly speaker?: string;
    readonly found: TextMention;
    /** What of it is painted: all of it, or its `focus`. */
    mark: Mark;
    /**
     * Whether `density`, `types` and the reader choose it. With `marks="none"` it is then not marked, but the arrow keys
     * still come by.
     */
    chosen: boolean;
    marked: boolean;
    constructor(found: TextMention, block: Block);
    get block(): Element;
    get start(): number;
    get end(): number;
    get range(): Range;
}
