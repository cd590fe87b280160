/** The widgets on the page that run for themselves, and those of the same settings that each of them runs for: its twins. */
import type { Twin } from './twins.js';

type Refreshing = Twin & { refresh(): Promise<void> };

/** Each listens to the page: more, as where a template has one in each line of a list, would be felt by a reader. */
const MOST = 100;

const twinsOf = new Map<Refreshing, Set<Refreshing>>();

export const hasTwins = (leader: Refreshing): boolean => (twinsOf.get(leader)?.size ?? 0) > 0;

/**
 * Finds who is to run for a widget. The code for that loads where the page has other widgets.
 *
 * @returns another widget, whose events the widget repeats until `signal` fires; `undefined` where it runs for itself;
 *   `null` where too many do
 */
export async function leaderFor<Widget extends Refreshing>(
  widget: Widget,
  signal: AbortSignal,
): Promise<Widget | undefined | null> {
  if (twinsOf.has(widget)) return undefined;
  const twins = twinsOf.size > 0 ? await import('./twins.js').catch(() => undefined) : undefined;
  if (signal.aborted) return undefined;
  const leader = twins?.twinOf(widget, twinsOf.keys()) as Widget | undefined;
  if (!twins || !leader) {
    if (twinsOf.size >= MOST) return null;
    twinsOf.set(widget, new Set());
    return undefined;
  }
  twinsOf.get(leader)?.add(widget);
  twins.repeatEvents(leader, widget, signal);
  signal.addEventListener('abort', () => {
    twinsOf.get(leader)?.delete(widget);
  });
  return leader;
}

/** Ends that a widget runs for others. */
export function stopLeading(widget: Refreshing): void {
  const twins = twinsOf.get(widget) ?? [];
  twinsOf.delete(widget);
  // Not before the widget has begun anew, if it does: then it runs for them again.
  for (const twin of twins) void Promise.resolve().then(() => twin.refresh());
}

let hasSaid = false;

/** What the page's console is told, once for all widgets that may not run. */
export function crowdError(): Error | undefined {
  if (hasSaid) return undefined;
  hasSaid = true;
  return new Error(`this page has more than ${String(MOST)} widgets, each with settings of its own`);
}
