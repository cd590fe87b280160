import type { TextMention } from '../annotate.js';
import type { EntryHead } from '../dossier/compile.js';
import type { Block } from '../page/blocks.js';
import type { Mark } from '../paint/painter.js';
/** A place on the page where an entry occurs. */
export interface Mention {
    readonly entry: EntryHead;
    /** The words as the text has them. */
    readonly text: string;
    readonly via: TextMention['via'];
    /** The alias that matched. */
    readonly alias: string;
    /** Whether it stands within quotation marks. */
    readonly quoted: boolean;
    /** The paragraph, heading or list item it stands in. */
    readonly block: Element;
    /** UTF-16 offsets in `block.textContent`; `end` is exclusive. */
    readonly start: number;
    readonly end: number;
    /** A live Range over exactly the mention, made anew each time: keep it only as long as needed. */
    readonly range: Range;
    /** Whether it is marked on the page; the `density` attribute hides repeated ones. */
    readonly marked: boolean;
}
/** A mention with what only the widget needs to know of it. What few ask for is worked out when asked. */
export declare class PageMention implements Mention {
    #private;
    readonly mark: Mark;
    marked: boolean;
    constructor(found: TextMention, block: Block);
    get entry(): EntryHead;
    get text(): string;
    get via(): TextMention['via'];
    get alias(): string;
    get quoted(): boolean;
    get block(): Element;
    get start(): number;
    get end(): number;
    get range(): Range;
}
