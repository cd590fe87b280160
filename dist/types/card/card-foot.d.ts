import { type TemplateResult } from 'lit';
import type { MarkChoice, Strings } from '../locales/strings.js';
import type { Walk } from './card-model.js';
/** What the foot of a card shows for what the reader did there. It is reset when the card shows something else. */
export interface Foot {
    readonly said: string;
    readonly link: string | undefined;
    readonly choosing: boolean;
}
export declare const nothingSaid: Foot;
/**
 * Copies a link.
 *
 * @returns that it is copied; where the browser refuses, as without HTTPS or by a permissions policy, the link itself
 */
export declare function copyLink(link: string, { card }: Strings): Promise<Foot>;
/** What the foot of a card shows, and what its buttons do. */
export interface Tools {
    readonly strings: Strings;
    /** What came of what the reader did, such as "The link has been copied", for a status that screen readers speak. */
    readonly said: string;
    /** The entry's address, shown for the reader to copy where the page may not. */
    readonly link: string | undefined;
    /**
     * "Wrong match?": a link to `url`, or a button without one. Absent for a related entry, which no words on the page
     * have matched.
     */
    readonly wrong: {
        readonly url: string | undefined;
        readonly report: () => void;
    } | undefined;
    readonly copy: () => void;
    /** The present choice of marks, while the choices are shown. */
    readonly choosing: MarkChoice | undefined;
    readonly toggleChoosing: () => void;
    readonly choose: (choice: MarkChoice) => void;
    /** Whether all of the entry is shown. */
    readonly more: boolean;
    readonly toggleMore: () => void;
    /** Where the card's words stand among the marked ones. */
    readonly walk: Walk;
    readonly walkTo: (index: number) => void;
    readonly openLink: (() => void) | undefined;
}
/** Renders the foot of a card: more of it and, with that, copy the link, report a wrong match, choose the marks. */
export declare function renderTools(tools: Tools): TemplateResult;
