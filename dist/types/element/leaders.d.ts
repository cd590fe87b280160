/** The widgets on the page that run for themselves, and those of the same settings that each of them runs for: its twins. */
import type { Twin } from './twins.js';
type Refreshing = Twin & {
    refresh(): Promise<void>;
};
export declare const hasTwins: (leader: Refreshing) => boolean;
/**
 * Finds who is to run for a widget. The code for that loads where the page has other widgets.
 *
 * @returns another widget, whose events the widget repeats until `signal` fires; `undefined` where it runs for itself;
 *   `null` where too many do
 */
export declare function leaderFor<Widget extends Refreshing>(widget: Widget, signal: AbortSignal): Promise<Widget | undefined | null>;
/** Ends that a widget runs for others. */
export declare function stopLeading(widget: Refreshing): void;
/** What the page's console is told, once for all widgets that may not run. */
export declare function crowdError(): Error | undefined;
export {};
