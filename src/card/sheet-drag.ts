/** A sheet under a finger: how far it follows, and whether letting go dismisses it. */
const FAR = 0.3;
/** CSS px a ms: a swipe, however short. */
const FAST = 0.5;

export interface Drag {
  /** How far below its place the sheet is. */
  readonly by: number;
  /** Downwards, in CSS px a ms. */
  readonly speed: number;
  readonly from: number;
  readonly y: number;
  readonly at: number;
}

export const dragFrom = (y: number, at: number): Drag => ({ by: 0, speed: 0, from: y, y, at });

/** The finger has moved. It cannot pull the sheet above its place. */
export const dragTo = ({ from, y: before, at: then }: Drag, y: number, at: number): Drag => ({
  by: Math.max(0, y - from),
  speed: (y - before) / Math.max(1, at - then),
  from,
  y,
  at,
});

/** Whether the reader means it: the sheet is far down, or was thrown and is not on its way up again. */
export const isDismissed = ({ by, speed, at }: Drag, height: number, now: number): boolean =>
  by > 0 && speed >= 0 && (by > height * FAR || (speed > FAST && now - at < REST));
/** A finger that has rested so long does not throw. */
const REST = 80;

/** What a card hears of fingers: on its head, and on its text. @param find finds one of the card's elements */
export function sheetUnderFinger(find: (selector: string) => HTMLElement | null, dismiss: () => void) {
  // Beside its mark the card is no sheet, and has no grip.
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

/** A sheet from the press on that holds it. */
interface Held {
  follow(y: number, at: number): void;
  /** @param at absent where something has taken the finger */
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
 * Lets a finger, a pen or a mouse drag a sheet by its head.
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

/** A finger that has rested so long selects text. */
const LONG_PRESS = 400;

/**
 * Lets a finger draw a sheet down by its text where that is at its top, and there is nothing to scroll that way. By touch
 * events: those of a pointer end where the browser begins to scroll. Any other way of the finger is left to the browser.
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
