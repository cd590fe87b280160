import { type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
/** What was said, done and asked at the foot of the card; gone with the next thing it shows. */
export interface Foot {
    readonly said: string;
    readonly link: string | undefined;
    readonly choosing: boolean;
}
export declare const nothingSaid: Foot;
export interface Tools {
    readonly strings: Strings;
    /** What was said last of what the reader did; a status. */
    readonly said: string;
    /** The entry's address, where it could not be copied. */
    readonly link: string | undefined;
    /** Absent while a related entry is shown, which no words on the page have matched. */
    readonly wrong: {
        readonly url: string | undefined;
        readonly report: () => void;
    } | undefined;
    readonly copy: () => void;
    /** Which marks the reader wants, while that is asked. */
    readonly choosing: MarkChoice | undefined;
    readonly toggleChoosing: () => void;
    readonly choose: (choice: MarkChoice) => void;
}
/** What a reader can do with the card, besides reading it: quiet, and never in the way of the text. */
export declare function renderTools(tools: Tools): TemplateResult;
