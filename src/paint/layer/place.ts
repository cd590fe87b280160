/** Where the lines of a mark are, and what they look like. */
import { document } from '../../dom/page.js';
import { parentOf } from '../../dom/natives.js';
import { endBoundary, startBoundary } from '../../page/ranges.js';
import type { Mark } from '../painter.js';
import { isClear, type Surroundings } from '../surroundings.js';
import { clipped, linesOf, type Box } from './lines.js';

/** The lines of a mark in CSS px of the viewport. */
export interface Place {
  readonly lines: readonly Box[];
  readonly look: Look;
}

/** The properties of the words that their line has too, as CSS text. */
export interface Look {
  readonly color: string;
  readonly fontFamily: string;
  readonly fontSize: string;
  readonly writingMode: string;
  readonly zIndex: string;
}

let shared: Range | undefined;

/**
 * Measures a mark. One range serves all: the browser has to keep each up to date. `release()` frees it from the page.
 *
 * @returns `undefined` where none of the mark's words can be seen
 */
export function placeOf(mark: Mark, { clip, zIndex }: Surroundings): Place | undefined {
  const parent = parentOf(startBoundary(mark.block, mark.start).node);
  if (!parent) return undefined;
  const style = getComputedStyle(parent);
  const isVertical = !style.writingMode.startsWith('horizontal');
  const boxes = [...rangeOver(mark).getClientRects()];
  const lines = linesOf(boxes, isVertical).flatMap((line) => clipped(line, clip) ?? []);
  if (lines.length === 0) return undefined;
  const { fontFamily, fontSize, writingMode } = style;
  return { lines, look: { color: colorOf(parent), fontFamily, fontSize, writingMode, zIndex: String(zIndex) } };
}

function rangeOver({ block, start, end }: Mark): Range {
  const from = startBoundary(block, start);
  const to = endBoundary(block, end);
  shared ??= document.createRange();
  shared.setStart(from.node, from.offset);
  shared.setEnd(to.node, to.offset);
  return shared;
}

/** Whether a mark is more than half a screen above the viewport. */
export const isAbove = (mark: Mark): boolean => rangeOver(mark).getBoundingClientRect().bottom < -innerHeight / 2;

/** Whether a mark is more than half a screen below the viewport. */
export const isBelow = (mark: Mark): boolean => rangeOver(mark).getBoundingClientRect().top > innerHeight * 1.5;

/** Takes the range off the text, so that it costs the page's changes nothing. */
export function release(): void {
  shared?.selectNode(document.documentElement);
}

/** The colour that words have, or where they have none, as those that a gradient fills, that of the text around. */
function colorOf(words: Element): string {
  for (let around: Element | null = words; around; around = parentOf(around)) {
    const { color, webkitTextFillColor } = getComputedStyle(around);
    for (const seen of [webkitTextFillColor, color]) if (seen && !isClear(seen)) return seen;
  }
  return 'CanvasText';
}
