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

/**
 * Lets a finger, a pen or a mouse drag a sheet by its head.
 *
 * @param head has `touch-action: none`, so that the page does not scroll beneath the finger
 */
export function startDrag(event: PointerEvent, head: HTMLElement, sheet: HTMLElement, dismiss: () => void): void {
  if (!event.isPrimary || event.button !== 0 || (event.target as Element).closest('button')) return;
  let drag = dragFrom(event.clientY, event.timeStamp);
  const ending = new AbortController();
  const { signal } = ending;
  const end = (isOver: boolean): void => {
    ending.abort();
    if (!isOver) sheet.classList.add('settling');
    else dismiss();
    sheet.style.transform = '';
  };
  sheet.classList.remove('settling');
  head.setPointerCapture(event.pointerId);
  head.addEventListener('pointermove', ({ clientY, timeStamp }) => {
    drag = dragTo(drag, clientY, timeStamp);
    sheet.style.transform = `translateY(${String(drag.by)}px)`;
  }, { signal }); // prettier-ignore
  head.addEventListener('pointerup', ({ timeStamp }) => {
    end(isDismissed(drag, sheet.offsetHeight, timeStamp));
  }, { signal }); // prettier-ignore
  head.addEventListener('pointercancel', () => {
    end(false);
  }, { signal }); // prettier-ignore
}
