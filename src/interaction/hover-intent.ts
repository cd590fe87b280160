/**
 * Decides when a card opens, moves to another mark and closes, as a pure reducer: an event and its time go in; what is
 * open and when to ask again come out. It has no timer and no DOM. All times are in ms, on any one clock. The card
 * stays open while the pointer is on it or on its way there, as WCAG 2.2 SC 1.4.13 asks:
 * https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
const delays = {
  /** From the pointer's coming to a mark until its card opens, even if the pointer keeps moving on the mark. */
  open: 500,
  /** From the pointer's last move on a mark until its card opens: a pointer that rests waits less. */
  rest: 150,
  /** From the pointer's leaving mark and card until the card closes. */
  close: 300,
  /** For this long after a card has closed by itself, the next mark that the pointer meets opens its card at once. */
  warm: 300,
} as const;

/** What the reader seems to want. `Target` is whatever a card can be open for; its identity is what is compared. */
export interface Intent<Target> {
  /** The target whose card is open. */
  readonly open: Target | undefined;
  /** Whether the card was opened by focus, tap or a call: then the pointer's leaving does not close it. */
  readonly sticky: boolean;
  /** The target that the pointer is on, since when, and when its card opens if the pointer stays. */
  readonly pending: { readonly target: Target; readonly since: number; readonly opensAt: number } | undefined;
  /** When the open card closes if the pointer does not come back. */
  readonly closesAt: number | undefined;
  /** When the last card closed by itself; `-Infinity` after none, and after one that the reader dismissed. */
  readonly closedAt: number;
  /**
   * The target that the reader dismissed, as by Escape, while the pointer was on it: the pointer opens it again only
   * after it has left it.
   */
  readonly dismissed: Target | undefined;
}

/** What can happen. `at` is the time of it. */
export type IntentEvent<Target> =
  /** The pointer is over a mark, or over none. */
  | { readonly type: 'over'; readonly target: Target | undefined; readonly at: number }
  /** The pointer is on the card. */
  | { readonly type: 'on-card' }
  /**
   * The pointer is between mark and card, on its way. If that leads over another mark, this is `target`: a rest there
   * opens it.
   */
  | { readonly type: 'on-the-way'; readonly target?: Target | undefined; readonly at: number }
  /** The reader scrolls, drags or selects: a card that was about to open does not. */
  | { readonly type: 'busy' }
  /** Focus, a tap or a call asks for a card: it opens at once. */
  | { readonly type: 'show'; readonly target: Target }
  /** Escape, the close button or a click elsewhere. */
  | { readonly type: 'dismiss' }
  /** The time that `wakeAt` asked for has come. */
  | { readonly type: 'time'; readonly at: number };

/** No card is open and none is about to be. */
export const atRest = <Target>(): Intent<Target> => closed<Target>(-Infinity, undefined);

const closed = <Target>(closedAt: number, dismissed: Target | undefined): Intent<Target> => ({
  open: undefined,
  sticky: false,
  pending: undefined,
  closesAt: undefined,
  closedAt,
  dismissed,
});

/**
 * @param happening what has happened, and when in ms
 * @example
 * const over = nextIntent(atRest(), { type: 'over', target: 'nato', at: 0 });
 * wakeAt(over); // 150
 * nextIntent(over, { type: 'time', at: 150 }).open; // 'nato'
 */
export function nextIntent<Target>(intent: Intent<Target>, happening: IntentEvent<Target>): Intent<Target> {
  switch (happening.type) {
    case 'over':
      return happening.target === undefined
        ? overNothing(intent, happening.at)
        : overMark(intent, happening.target, happening.at);
    case 'on-card':
      return { ...intent, pending: undefined, closesAt: undefined };
    case 'on-the-way':
      return onTheWay(intent, happening.target, happening.at);
    case 'busy':
      return { ...intent, pending: undefined };
    case 'show':
      return { ...intent, open: happening.target, sticky: true, pending: undefined, closesAt: undefined };
    case 'dismiss':
      return closed(-Infinity, intent.open ?? intent.dismissed);
    case 'time':
      return afterTime(intent, happening.at);
  }
}

function overMark<Target>(intent: Intent<Target>, target: Target, at: number): Intent<Target> {
  if (target === intent.dismissed) return intent;
  const here = { ...intent, dismissed: undefined };
  if (target === intent.open) return { ...here, pending: undefined, closesAt: undefined };
  if (intent.sticky) return here;
  const warm = intent.open !== undefined || at - intent.closedAt < delays.warm;
  if (warm) return { ...here, open: target, pending: undefined, closesAt: undefined };
  const since = intent.pending?.target === target ? intent.pending.since : at;
  return { ...here, pending: { target, since, opensAt: Math.min(since + delays.open, at + delays.rest) } };
}

function onTheWay<Target>(intent: Intent<Target>, target: Target | undefined, at: number): Intent<Target> {
  if (intent.sticky) return { ...intent, pending: undefined, closesAt: undefined };
  const pending = target === undefined ? undefined : { target, since: at, opensAt: at + delays.rest };
  return { ...intent, pending, closesAt: intent.open === undefined ? undefined : at + delays.close };
}

function overNothing<Target>(intent: Intent<Target>, at: number): Intent<Target> {
  const closes = intent.open !== undefined && !intent.sticky;
  return {
    ...intent,
    pending: undefined,
    dismissed: undefined,
    closesAt: closes ? (intent.closesAt ?? at + delays.close) : undefined,
  };
}

function afterTime<Target>(intent: Intent<Target>, at: number): Intent<Target> {
  if (intent.pending && at >= intent.pending.opensAt)
    return { ...intent, open: intent.pending.target, sticky: false, pending: undefined, closesAt: undefined };
  if (intent.closesAt !== undefined && at >= intent.closesAt) return closed<Target>(at, undefined);
  return intent;
}

/** @returns when to send the reducer a `time` event next, in ms; `undefined` where it waits for nothing */
export function wakeAt<Target>({ pending, closesAt }: Intent<Target>): number | undefined {
  const soonest = Math.min(pending?.opensAt ?? Infinity, closesAt ?? Infinity);
  return soonest === Infinity ? undefined : soonest;
}
