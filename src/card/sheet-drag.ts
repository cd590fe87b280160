/** Lets a finger drag a card that is a sheet, and decides whether letting go dismisses it. */

/** Share of the sheet's height: dragged farther down than this, it is dismissed. */
const FAR = 0.3;
/** CSS px in a ms: a finger that moves down faster than this dismisses the sheet, however short the way. */
const FAST = 0.5;

/** A drag, from the press on. */
export interface Drag {
  /** How far below its place the sheet is, in CSS px. */
  readonly by: number;
  /** Speed of the last move, in CSS px in a ms; negative upwards. */
  readonly speed: number;
  /** `clientY` of the press. */
  readonly from: number;
  /** `clientY` of the last move. */
  readonly y: number;
  /** Time of the last move, in ms. */
  readonly at: number;
}

/** A drag that begins. @param y `clientY` of the press @param at its time, in ms */
export const dragFrom = (y: number, at: number): Drag => ({ by: 0, speed: 0, from: y, y, at });

/** The drag after a move to `y`. The sheet cannot be pulled above its place. */
export const dragTo = ({ from, y: before, at: then }: Drag, y: number, at: number): Drag => ({
  by: Math.max(0, y - from),
  speed: (y - before) / Math.max(1, at - then),
  from,
  y,
  at,
});

/**
 * Whether letting go dismisses the sheet: it is far down, or was thrown down, and is not on its way up again.
 *
 * @param height of the sheet, in CSS px
 * @param now time of letting go, in ms
 */
export const isDismissed = ({ by, speed, at }: Drag, height: number, now: number): boolean =>
  by > 0 && speed >= 0 && (by > height * FAR || (speed > FAST && now - at < REST));
/** ms: a finger that has rested longer than this before it lets go has not thrown the sheet. */
const REST = 80;

/**
 * Makes the listeners of a card: `press` for its head, `touch` for its text.
 *
 * @param find finds one of the card's elements by a selector
 * @param dismiss closes the card
 */
export function sheetUnderFinger(find: (selector: string) => HTMLElement | null, dismiss: () => void) {
  // A card beside its mark is no sheet: its stylesheet hides the grip, which then has no height.
  const sheet = (): HTMLElement | null => (find('.grip')?.offsetHeight ? find('.dialog') : null);
  return {
    press: (event: PointerEvent): void => {
      const held = sheet();
      if (held) startDrag(event, event.currentTarget as HTMLElement, held, dismiss);
    },
    touch: {
      handleEvent: (event: TouchEvent): void => {
        const held = sheet();
        if (held) startPull(event, event.currentTarget as HTMLElement, held, dismiss);
      },
      passive: true,
    },
  };
}

/** A sheet that follows a finger. */
interface Held {
  follow(y: number, at: number): void;
  /**
   * @param at time in ms; absent where the browser has taken the finger over (`pointercancel`), which dismisses nothing
   */
  letGo(at?: number): void;
}

function hold(sheet: HTMLElement, dismiss: () => void, y: number, at: number): Held {
  let drag = dragFrom(y, at);
  sheet.classList.remove('settling');
  return {
    follow(to, now) {
      drag = dragTo(drag, to, now);
      sheet.style.transform = `translateY(${String(drag.by)}px)`;
    },
    letGo(now) {
      if (now !== undefined && isDismissed(drag, sheet.offsetHeight, now)) dismiss();
      else sheet.classList.add('settling');
      sheet.style.transform = '';
    },
  };
}

/**
 * Starts a drag by finger, pen or mouse on the head of a sheet.
 *
 * @param head has `touch-action: none`, so that the page does not scroll beneath the finger
 */
function startDrag(event: PointerEvent, head: HTMLElement, sheet: HTMLElement, dismiss: () => void): void {
  if (!event.isPrimary || event.button !== 0 || (event.target as Element).closest('button')) return;
  const held = hold(sheet, dismiss, event.clientY, event.timeStamp);
  const ending = new AbortController();
  const { signal } = ending;
  const end = (at?: number): void => {
    ending.abort();
    held.letGo(at);
  };
  head.setPointerCapture(event.pointerId);
  head.addEventListener('pointermove', ({ clientY, timeStamp }) => {
    held.follow(clientY, timeStamp);
  }, { signal }); // prettier-ignore
  head.addEventListener('pointerup', ({ timeStamp }) => {
    end(timeStamp);
  }, { signal }); // prettier-ignore
  head.addEventListener('pointercancel', () => {
    end();
  }, { signal }); // prettier-ignore
}

/** ms: a finger that has rested longer than this before it moves is selecting text. */
const LONG_PRESS = 400;

/**
 * Starts a drag by the text of a sheet, if that is scrolled to its top and the finger goes down, so that there is
 * nothing to scroll. It listens to touch events, since the browser ends pointer events with `pointercancel` when it
 * begins to scroll. A finger that goes up or sideways is left to the browser. See docs/decisions/0024.
 */
function startPull(event: TouchEvent, text: HTMLElement, sheet: HTMLElement, dismiss: () => void): void {
  const [first] = event.touches;
  if (!first || event.touches.length > 1 || text.scrollTop > 0 || sheet.scrollTop > 0) return;
  const started = event.timeStamp;
  let held: Held | undefined;
  const ending = new AbortController();
  const { signal } = ending;
  const end = (at?: number): void => {
    ending.abort();
    held?.letGo(at);
  };
  text.addEventListener('touchmove', (move) => {
    const [touch] = move.touches;
    const [right, down] = [(touch?.clientX ?? 0) - first.clientX, (touch?.clientY ?? 0) - first.clientY];
    if (!touch || (right === 0 && down === 0)) return;
    const isMeant = down > Math.abs(right) && move.touches.length === 1 && move.timeStamp - started < LONG_PRESS;
    if (!held && !(isMeant && move.cancelable)) {
      end();
      return;
    }
    move.preventDefault();
    held ??= hold(sheet, dismiss, first.clientY, started);
    held.follow(touch.clientY, move.timeStamp);
  }, { signal, passive: false }); // prettier-ignore
  text.addEventListener('touchend', ({ timeStamp }) => {
    end(timeStamp);
  }, { signal }); // prettier-ignore
  text.addEventListener('touchcancel', () => {
    end();
  }, { signal }); // prettier-ignore
}
