/**
 * Decides when a card opens, moves to another mark and closes, as a pure reducer: an event and its time go in; what is
 * open and when to ask again come out. It has no timer and no DOM. All times are in ms, on any one clock. The card
 * stays open while the pointer is on it or on its way there, as WCAG 2.2 SC 1.4.13 asks:
 * https://www.w3.org/WAI/WCAG22/Understanding/content-on-hover-or-focus.html
 */
import type { Point } from './popovers/pointer-corridor.js';

const delays = {
  /** How long the pointer rests on a mark until its card opens. A pointer that moves along a line opens none. */
  rest: 150,
  /** The same while a card is open, and for `warm` after it has closed by itself. */
  switch: 100,
  /** From the pointer's leaving mark and card until the card closes. */
  close: 300,
  warm: 300,
} as const;

/** How far a hand that rests may move the pointer, in CSS px. */
const STILL = 4;

/** What the reader seems to want. `Target` is whatever a card can be open for; its identity is what is compared. */
export interface Intent<Target> {
  /** The target whose card is open. */
  readonly open: Target | undefined;
  /** Whether the card was opened by focus, tap or a call: then the pointer's leaving does not close it. */
  readonly sticky: boolean;
  /** The target that the pointer is on, where it came to rest, and when its card opens if it stays there. */
  readonly pending: { readonly target: Target; readonly rest: Point; readonly opensAt: number } | undefined;
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

/** A real move of the pointer, its place in CSS px of the viewport. */
interface Move<Target> {
  readonly target?: Target | undefined;
  readonly at: number;
  readonly point: Point;
}

/** What can happen. `at` is the time of it. */
export type IntentEvent<Target> =
  /** The pointer has moved to a mark, on one, or to where none is. */
  | ({ readonly type: 'over' } & Move<Target>)
  /** A mark, or none, is under the pointer since the page has moved, and not the pointer. That opens no card. */
  | { readonly type: 'slid-under'; readonly target: Target | undefined; readonly at: number }
  /** The pointer is on the card. */
  | { readonly type: 'on-card' }
  /**
   * The pointer is between mark and card, on its way. If that leads over another mark, this is `target`: a rest there
   * opens it.
   */
  | ({ readonly type: 'on-the-way' } & Move<Target>)
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
 * const over = nextIntent(atRest(), { type: 'over', target: 'nato', at: 0, point: { x: 9, y: 9 } });
 * wakeAt(over); // 150
 * nextIntent(over, { type: 'time', at: 150 }).open; // 'nato'
 */
export function nextIntent<Target>(intent: Intent<Target>, happening: IntentEvent<Target>): Intent<Target> {
  switch (happening.type) {
    case 'over':
      return happening.target === undefined
        ? overNothing(intent, happening.at)
        : overMark(intent, { ...happening, target: happening.target });
    case 'slid-under':
      return slidUnder(intent, happening.target, happening.at);
    case 'on-card':
      return { ...intent, pending: undefined, closesAt: undefined };
    case 'on-the-way':
      return onTheWay(intent, happening);
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

function overMark<Target>(intent: Intent<Target>, move: Move<Target> & { readonly target: Target }): Intent<Target> {
  const { target, at } = move;
  if (target === intent.dismissed) return intent;
  const here = { ...intent, dismissed: undefined };
  if (target === intent.open) return { ...here, pending: undefined, closesAt: undefined };
  if (intent.sticky) return here;
  const isOpen = intent.open !== undefined;
  const warm = isOpen || at - intent.closedAt < delays.warm;
  return {
    ...here,
    pending: waiting(intent, move, warm ? delays.switch : delays.rest),
    closesAt: isOpen ? (intent.closesAt ?? at + delays.close) : undefined,
  };
}

function onTheWay<Target>(intent: Intent<Target>, move: Move<Target>): Intent<Target> {
  if (intent.sticky) return { ...intent, pending: undefined, closesAt: undefined };
  const { target, at } = move;
  const pending = target === undefined ? undefined : waiting(intent, { ...move, target }, delays.rest);
  return { ...intent, pending, closesAt: intent.open === undefined ? undefined : at + delays.close };
}

/** The wait goes on while the pointer stays about where it came to rest, and else begins anew. */
function waiting<Target>(
  { pending }: Intent<Target>,
  { target, at, point }: Move<Target> & { readonly target: Target },
  rest: number,
): Intent<Target>['pending'] {
  const isStill = pending?.target === target && isAtRest(pending.rest, point);
  return isStill ? pending : { target, rest: point, opensAt: at + rest };
}

/** Whether two places of a pointer are as near to each other as a hand at rest may move it. */
export const isAtRest = (a: Point, b: Point): boolean => Math.hypot(a.x - b.x, a.y - b.y) <= STILL;

function slidUnder<Target>(intent: Intent<Target>, target: Target | undefined, at: number): Intent<Target> {
  if (target !== undefined && target === intent.open) return { ...intent, pending: undefined, closesAt: undefined };
  return { ...overNothing(intent, at), dismissed: target === intent.dismissed ? intent.dismissed : undefined };
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
