/** Whether a reader can come to an element, as far as its tags and attributes say so: no style sheet is at hand. */
import type { HastElement } from './hast-tree.js';

/** By the rules of `page/shown.ts`; what a style sheet hides counts as shown. */
export function isShown(element: HastElement): boolean {
  let inside: HastElement | undefined;
  for (let at: HastElement | null = element; at; at = at.parentElement) {
    if (isHiddenByStyle(at.getAttribute('style') ?? '') || isClosedAround(at, inside)) return false;
    inside = at;
  }
  return true;
}

/** Declarations that hide by themselves. Off the page's edges is where texts for machines are put. */
const hides =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*(?:hidden|collapse)\b|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)|(?:left|top)\s*:\s*-\d{4,}px)/iu;
/** A box of no height hides what is in it if that cannot overflow. */
const isFlat = /(?:^|;)\s*height\s*:\s*[01](?:px)?\s*(?:;|$)/iu;
const clips = /(?:^|;)\s*overflow(?:-y)?\s*:\s*(?:hidden|clip)\b/iu;

const isHiddenByStyle = (style: string): boolean =>
  style !== '' && (hides.test(style) || (isFlat.test(style) && clips.test(style)));

/** Of closed details the summary is seen, of a closed dialog nothing. */
function isClosedAround(element: HastElement, inside: HastElement | undefined): boolean {
  const { tagName } = element;
  if ((tagName !== 'DETAILS' && tagName !== 'DIALOG') || element.hasAttribute('open')) return false;
  return tagName === 'DIALOG' || (inside !== undefined && inside.tagName !== 'SUMMARY');
}
