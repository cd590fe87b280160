import type { PageMention } from '../../api/mention.js';
import type { Settings } from '../../api/settings.js';
export declare const hasRoomForPane: () => boolean;
/** Whether cards open in a pane at present. */
export declare const opensInPane: (attributes: Settings["attributes"]) => boolean;
/** At which side of the window a pane stands, as read in the language of the widget. */
export type PaneSide = 'start' | 'end';
/**
 * The side at which the text leaves more room, and the other where something stands at the end already.
 *
 * @returns `undefined` where cards stand beside their marks
 */
export declare function paneFor(attributes: Settings['attributes'], block: Element, atEnd: unknown): PaneSide | undefined;
/**
 * Shows the pane. It stays when the words are scrolled away, and closes when they are gone from the page.
 *
 * @returns what stops it
 */
export declare function keepPane(card: HTMLElement, { range, block }: PageMention, onGone: () => void): () => void;
