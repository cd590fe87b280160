/**
 * Computes where the names of a map's places stand, so that they cover each other and the places as little as can be.
 * Pure.
 */

/** The sign of a place: its middle, its radius, and its names, one a line. Lengths are CSS px, about. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly names: readonly string[];
  /** Font size of the names. */
  readonly size: number;
  /** Whether it goes without its names where there is no room for them. */
  readonly optional: boolean;
}

/** Where the names of a sign stand. */
export interface Label {
  readonly x: number;
  /** The middle of all lines, and not their baseline. */
  readonly y: number;
  /** SVG's `text-anchor`. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Width of a letter as a share of the font size. It is a generous guess, since to measure text takes a layout. */
const LETTER_WIDTH = 0.6;
/** Height of a line as a multiple of the font size. */
export const LINE_HEIGHT = 1.36;
/** CSS px between a sign and its names. */
const GAP = 5;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Places the labels one after the other, each where it covers the fewest signs and earlier labels; at the right of its
 * sign where all places are as good.
 *
 * @param view size of the picture, in the unit of the signs
 * @returns one for each sign; `undefined` for an optional one without room
 */
export function placeLabels(
  signs: readonly Sign[],
  view: { readonly width: number; readonly height: number },
): (Label | undefined)[] {
  const taken = signs.map(({ x, y, radius }) => boxAround(x, y, 2 * radius, 2 * radius));
  const isSeen = ({ x, y, radius }: Sign): boolean =>
    x >= radius && y >= radius && x <= view.width - radius && y <= view.height - radius;
  return signs.map((sign, own) => {
    const places = labelsOf(sign).map((label) => {
      const box = boxOf(label, sign);
      const covered = taken.reduce((sum, other, i) => (i === own ? sum : sum + overlap(box, other)), 0);
      const inside = overlap(box, { left: 0, top: 0, right: view.width, bottom: view.height });
      return { label, box, cost: covered + areaOf(box) - inside };
    });
    const best = places.reduce((least, place) => (place.cost < least.cost ? place : least));
    if (sign.optional && (best.cost > 0 || !isSeen(sign))) return undefined;
    taken.push(best.box);
    return best.label;
  });
}

/** The places for a sign's label, the best first: right, left, below, above, then the four corners. */
function labelsOf({ x, y, radius, names, size }: Sign): [Label, ...Label[]] {
  const beside = radius + GAP;
  const beyond = beside + (names.length * size * LINE_HEIGHT) / 2;
  const corner = beyond / 2 + 2;
  const [left, right] = [x - beside, x + beside];
  return [
    { x: right, y, anchor: 'start' },
    { x: left, y, anchor: 'end' },
    { x, y: y + beyond, anchor: 'middle' },
    { x, y: y - beyond, anchor: 'middle' },
    { x: right, y: y + corner, anchor: 'start' },
    { x: left, y: y + corner, anchor: 'end' },
    { x: right, y: y - corner, anchor: 'start' },
    { x: left, y: y - corner, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: Label, { names, size }: Sign): Box {
  const width = Math.max(...names.map((name) => name.length)) * size * LETTER_WIDTH;
  const middle = anchor === 'middle' ? x : anchor === 'start' ? x + width / 2 : x - width / 2;
  return boxAround(middle, y, width, names.length * size * LINE_HEIGHT);
}

const boxAround = (x: number, y: number, width: number, height: number): Box => {
  return { left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 };
};

const areaOf = ({ left, top, right, bottom }: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top);

const overlap = (a: Box, b: Box): number =>
  areaOf({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
