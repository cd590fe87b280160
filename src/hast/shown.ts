/**
 * Tells whether a reader can see an element of a syntax tree, as far as tags and attributes say: no style sheet is at
 * hand.
 */
import type { HastElement } from './hast-tree.js';

/** The counterpart of `isShown` in `page/shown.ts`. An element that a style sheet hides counts as shown. */
export function isShown(element: HastElement): boolean {
  let inside: HastElement | undefined;
  for (let at: HastElement | null = element; at; at = at.parent) {
    if (isHiddenByStyle(at.attribute('style') ?? '') || isClosedAround(at, inside)) return false;
    inside = at;
  }
  return true;
}

/** Declarations that hide an element, a position far beyond the page's edges included. */
const hides =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*(?:hidden|collapse)\b|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|(?:left|top)\s*:\s*-\d{4,}px)/iu;
/** An element without height hides its content if that is clipped. */
const isFlat = /(?:^|;)\s*height\s*:\s*[01](?:px)?\s*(?:;|$)/iu;
const clips = /(?:^|;)\s*overflow(?:-y)?\s*:\s*(?:hidden|clip)\b/iu;

const isHiddenByStyle = (style: string): boolean =>
  style !== '' && (hides.test(style) || (isFlat.test(style) && clips.test(style)));

/**
 * Whether an element is closed: a `<dialog>`, or a `<details>` for all but its summary.
 *
 * @param inside its child on the way to the element that is asked about
 */
function isClosedAround(element: HastElement, inside: HastElement | undefined): boolean {
  const { tag } = element;
  if ((tag !== 'DETAILS' && tag !== 'DIALOG') || element.attribute('open') !== null) return false;
  return tag === 'DIALOG' || (inside !== undefined && inside.tag !== 'SUMMARY');
}
