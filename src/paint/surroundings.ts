/**
 * What the style of the elements around words means for their marks. It asks for computed style and boxes, which is
 * cheap only while these are up to date, so a painter asks near the viewport alone.
 */
import { boxOf } from '../dom/elements.js';
import { document } from '../dom/page.js';
import { parentOf } from '../dom/natives.js';
import { clipped, type Box } from './layer/lines.js';

/** Of an element and all elements around it. */
export interface Surroundings {
  /** What cuts it off, as a box that scrolls, in CSS px of the viewport. */
  readonly clip: Box | undefined;
  /** The `z-index` of the outermost element that has one: what lies over the words by the page’s will stays over marks. */
  readonly zIndex: number;
  /** Whether it stands upright: a box cannot follow a line that is turned. */
  readonly isUpright: boolean;
  /** Whether scrolling the page moves it otherwise than the page. */
  readonly sticks: boolean;
}

/** @returns what tells the surroundings; it keeps what it has learnt, so make one for each pass */
export function surroundings(): (element: Element) => Surroundings {
  const known = new Map<Element, Surroundings>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = parentOf(at)) path.push(at);
    let around: Surroundings = (at && known.get(at)) ?? {
      clip: undefined,
      zIndex: 0,
      isUpright: true,
      sticks: false,
    };
    for (const one of path.reverse()) {
      around = within(around, one);
      known.set(one, around);
    }
    return around;
  };
}

function within(around: Surroundings, element: Element): Surroundings {
  const style = getComputedStyle(element);
  const isRoot = element === document.body || element === document.documentElement;
  const clips = !isRoot && `${style.overflowX} ${style.overflowY}` !== 'visible visible';
  const zIndex = Number(style.zIndex);
  return {
    clip: clips ? (clipped(boxOf(element), around.clip) ?? nothing) : around.clip,
    zIndex: around.zIndex === 0 && zIndex > 0 ? zIndex : around.zIndex,
    isUpright: around.isUpright && isUpright(style),
    sticks: around.sticks || style.position === 'fixed' || style.position === 'sticky',
  };
}

const nothing: Box = { left: 0, top: 0, right: 0, bottom: 0 };

function isUpright({ transform, rotate, offsetPath }: CSSStyleDeclaration): boolean {
  if (!isNone(rotate) || !isNone(offsetPath)) return false;
  if (isNone(transform)) return true;
  const [a = 0, b = 0, c = 0, d = 0] = transform
    .slice(transform.indexOf('(') + 1)
    .split(',')
    .map(Number);
  return transform.startsWith('matrix(') && b === 0 && c === 0 && a > 0 && d > 0;
}

/** An engine that lacks a property has no value for it. */
const isNone = (value: string | undefined): boolean => !value || value === 'none';

/**
 * Whether words are painted otherwise than in `color`: as a gradient that shows through them, by a fill of their own or
 * as outlines. `::highlight()` paints words in `color`, so they would turn black, or vanish.
 */
export function isRecoloured(words: Element, block: Element): boolean {
  const { color, webkitTextFillColor, webkitTextStrokeWidth } = getComputedStyle(words);
  if (isClear(color) || webkitTextFillColor !== color || parseFloat(webkitTextStrokeWidth) > 0) return true;
  for (let around: Element | null = words; around; around = around === block ? null : parentOf(around))
    if (/text/u.test(getComputedStyle(around).backgroundClip)) return true;
  return false;
}

/** Whether a computed colour is fully transparent. */
export const isClear = (color: string): boolean => /^rgba\(.+, 0\)$|\/ 0\)$/u.test(color);
