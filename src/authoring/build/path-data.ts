/** Writes lines on a map as short SVG path data. */

/** A point in map units. */
export type Point = readonly [number, number];

/**
 * Makes an SVG path shorter: drops repeated points and rings too small to see, and writes the rest with relative moves.
 *
 * @param path with absolute `M`, `L` and `Z` alone, as d3-geo writes it
 */
export const compact = (path: string): string =>
  path
    .split('M')
    .slice(1)
    .map((line) => {
      const points = line
        .replace('Z', '')
        .split('L')
        .map((point) => point.split(',').map(Number) as [number, number]);
      return line.endsWith('Z') ? ringData(points) : lineData(points);
    })
    .join('');

/** An area; nothing where it is a speck. */
function ringData(points: readonly Point[]): string {
  const kept = unrepeated(points);
  return kept.length < 5 || extentOf(kept) < LEAST_EXTENT ? '' : `${relative(thinned(kept))}z`;
}

function lineData(points: readonly Point[]): string {
  const kept = unrepeated(points);
  return kept.length < 2 ? '' : relative(thinned(kept));
}

/** The least width and height together, in map units, of an island or a lake: a smaller one is a speck on a card. */
const LEAST_EXTENT = 14;

const extentOf = (points: readonly Point[]): number =>
  spread(points.map(([x]) => x)) + spread(points.map(([, y]) => y));

const spread = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const unrepeated = (points: readonly Point[]): Point[] =>
  points.filter((point, i) => i === 0 || i === points.length - 1 || distance(point, points[i - 1] ?? point) > 0);

/**
 * Leaves out points nearer than 2.6 map units to the last kept one: on a card, which is drawn at 0.9 CSS px for a unit
 * at most, that is 2.3 px.
 */
function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  points.forEach((point, i) => {
    const last = kept.at(-1);
    if (!last || i === points.length - 1 || distance(point, last) >= 2.6) kept.push(point);
  });
  return kept;
}

/** Points as an SVG path: an absolute `M`, then relative `l`. */
function relative([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  let [x, y] = first;
  let path = `M${String(x)} ${String(y)}l`;
  for (const [toX, toY] of rest) {
    path += `${path.endsWith('l') ? '' : ' '}${String(toX - x)} ${String(toY - y)}`;
    [x, y] = [toX, toY];
  }
  return path.replaceAll(' -', '-');
}
