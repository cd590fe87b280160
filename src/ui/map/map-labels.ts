/**
 * Computes where the marks and the names of a map's places stand, so that they cover each other as little as can be.
 * Pure.
 */

/** A place as it is drawn. Lengths are CSS px, about. */
export interface Sign {
  /** The middle of its mark or, where it has none, the points at which its name may stand, the best first; at least one. */
  readonly at: readonly Point[];
  /** Of its mark; 0 where it has none. One beyond `AREA` marks an area, which others may cover. */
  readonly radius: number;
  /** One a line. */
  readonly names: readonly string[];
  /** Font size of the names. */
  readonly size: number;
  /** Whether it goes without its names where there is no room for them. */
  readonly optional: boolean;
}
type Point = readonly [number, number];

/** Where the names of a sign stand. */
export interface Label {
  readonly x: number;
  /** The middle of all lines, and not their baseline. */
  readonly y: number;
  /** SVG's `text-anchor`. */
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Radius in CSS px. */
const AREA = 5;
/** Width of a letter as a share of the font size. It is a generous guess, since to measure text takes a layout. */
const LETTER_WIDTH = 0.66;
/** Height of a line as a multiple of the font size. */
export const LINE_HEIGHT = 1.36;
/** CSS px between a sign and its names. */
const GAP = 5;
/**
 * CSS px, at least, by which the names of a mark are above or below another: nearer, they would seem to be that one's.
 * Beside it `GAP` is enough, since widths are guessed generously.
 */
const APART = 7;

/** Where a label may stand from its point, to the right and down, the best first. */
type Side = readonly [right: -1 | 0 | 1, down: -1 | 0 | 1];
const BESIDE_MARK: readonly Side[] = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [-1, 1], [1, -1], [-1, -1]]; // prettier-ignore
const ON_POINT: readonly Side[] = [[0, 0], [0, 1], [0, -1]]; // prettier-ignore

/** The middle of a box, half of its width and half of its height. */
type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * Moves marks that cover earlier ones off them, by as little as can be: two places may be nearer to each other than
 * their marks are wide.
 */
export function movedApart(signs: readonly Sign[]): Sign[] {
  const solid: Sign[] = [];
  return signs.map((sign) => {
    const [, , radius] = markOf(sign);
    if (radius === 0) return sign;
    let [x, y] = markOf(sign);
    // A move off one mark may lead onto another, which the next round mends.
    for (const other of [...solid, ...solid]) {
      const [fromX, fromY, otherRadius] = markOf(other);
      const [right, down] = [x - fromX || 0.1, y - fromY];
      const least = (otherRadius + radius + 1) / Math.hypot(right, down);
      if (least > 1) [x, y] = [fromX + right * least, fromY + down * least];
    }
    const moved: Sign = { ...sign, at: [[x, y]] };
    solid.push(moved);
    return moved;
  });
}

/**
 * Places the labels one after the other, each where it covers the fewest marks and earlier labels; at the right of its
 * mark where all places are as good.
 *
 * @param view size of the picture, in the unit of the signs
 * @returns one for each sign; `undefined` for an optional one without room
 */
export function placeLabels(
  signs: readonly Sign[],
  view: { readonly width: number; readonly height: number },
): (Label | undefined)[] {
  const [middle, centre] = [view.width / 2, view.height / 2];
  const taken = signs.map(markOf);
  return signs.map((sign, own) => {
    const places = labelsOf(sign).map(({ label, box }) => {
      const [x, y, width, height] = box;
      const apart: Box = sign.radius > 0 ? [x, y, width + GAP, height + APART] : box;
      const coveredBy = (other: Box, i: number): number => (i === own ? 0 : overlap(signs[i] ? apart : box, other));
      const covered = taken.reduce((sum, other, i) => sum + coveredBy(other, i), 0);
      return { label, box, cost: covered + overlap(box, box) - overlap(box, [middle, centre, middle, centre]) };
    });
    const best = places.reduce((least, place) => (place.cost < least.cost ? place : least));
    if (sign.optional && best.cost > 0) return undefined;
    taken.push(best.box);
    return best.label;
  });
}

/** The places for a sign's label, and the boxes that it fills there, the best first. */
function labelsOf({ at, radius, names, size }: Sign): { label: Label; box: Box }[] {
  const width = (Math.max(...names.map((name) => name.length)) * size * LETTER_WIDTH) / 2;
  const height = (names.length * size * LINE_HEIGHT) / 2;
  const beyond = radius + GAP + height;
  return at.flatMap(([fromX, fromY]) =>
    (radius > 0 ? BESIDE_MARK : ON_POINT).map(([right, down]) => {
      const x = fromX + right * (radius + GAP);
      const y = fromY + down * (right === 0 ? beyond : beyond / 2 + 2);
      const anchor = right === 0 ? 'middle' : right > 0 ? 'start' : 'end';
      return { label: { x, y, anchor }, box: [x + right * width, y, width, height - size / 8] };
    }),
  );
}

function markOf({ at: [[x, y] = [0, 0]], radius }: Sign): Box {
  const solid = radius < AREA ? radius : 0;
  return [x, y, solid, solid];
}

const overlap = ([ax, ay, aWidth, aHeight]: Box, [bx, by, bWidth, bHeight]: Box): number =>
  along(ax, aWidth, bx, bWidth) * along(ay, aHeight, by, bHeight);

const along = (a: number, halfA: number, b: number, halfB: number): number =>
  Math.max(0, Math.min(a + halfA, b + halfB) - Math.max(a - halfA, b - halfB));
