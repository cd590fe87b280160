/** Bounds how many widgets of a page work: a template may repeat the tag for each line of a list. */

/** More would only mark the same words again. */
const MOST = 32;
const working = new Set<HTMLElement>();
let hasSaid = false;

/** @returns whether a widget may work; it counts until it leaves */
export function joinCrowd(widget: HTMLElement): boolean {
  if (working.size >= MOST && !working.has(widget)) return false;
  working.add(widget);
  return true;
}

export function leaveCrowd(widget: HTMLElement): void {
  working.delete(widget);
}

/** What the page's console is told, once for all widgets that may not work. */
export function crowdError(): Error | undefined {
  if (hasSaid) return undefined;
  hasSaid = true;
  return new Error(`this page has more than ${String(MOST)} widgets`);
}
