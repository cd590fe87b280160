/**
 * When a card opens, moves and closes, as a pure reducer: what happened and when goes in; what is open and when to look
 * again comes out. No timer, no DOM. Times are in ms on any one clock.
 */
const delays = {
  /** From the pointer's entry of a mark to the card. */
  open: 500,
  /** The same once the pointer rests. */
  rest: 150,
  /** From the pointer's leaving mark and card to the close. */
  close: 300,
  /** For so long after a close the next mark opens at once. */
  warm: 300,
} as const;

export interface Intent<Target> {
  /** What the card is open for. */
  readonly open: Target | undefined;
  /** Opened by focus, tap or a call: the pointer's leaving does not close it. */
  readonly sticky: boolean;
  readonly pending: { readonly target: Target; readonly since: number; readonly opensAt: number } | undefined;
  readonly closesAt: number | undefined;
  readonly closedAt: number;
  /** Dismissed with the pointer still on it: not to be opened again until the pointer has left. */
  readonly dismissed: Target | undefined;
}

export type IntentEvent<Target> =
  /** The pointer is over a mark, or over none. */
  | { readonly type: 'over'; readonly target: Target | undefined; readonly at: number }
  /** The pointer is on the card. */
  | { readonly type: 'on-card' }
  /** The pointer is between mark and card, on its way, maybe over another mark: if it rests there, that is meant. */
  | { readonly type: 'on-the-way'; readonly target?: Target | undefined; readonly at: number }
  /** The reader scrolls, drags or selects: nothing is to open by itself. */
  | { readonly type: 'busy' }
  /** Focus, tap or a call. */
  | { readonly type: 'show'; readonly target: Target }
  | { readonly type: 'dismiss' }
  | { readonly type: 'time'; readonly at: number };

export const atRest = <Target>(): Intent<Target> => closed<Target>(-Infinity, undefined);

const closed = <Target>(closedAt: number, dismissed: Target | undefined): Intent<Target> => ({
  open: undefined,
  sticky: false,
  pending: undefined,
  closesAt: undefined,
  closedAt,
  dismissed,
});

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

/** When the reducer wants to hear the time next; `undefined` for never. */
export function wakeAt<Target>({ pending, closesAt }: Intent<Target>): number | undefined {
  const soonest = Math.min(pending?.opensAt ?? Infinity, closesAt ?? Infinity);
  return soonest === Infinity ? undefined : soonest;
}
