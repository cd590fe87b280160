import { parentOf } from '../dom/natives.js';

/**
 * Whether a text on the page is light on dark. Many pages are dark without a `color-scheme`: then the ground on which
 * the text stands tells, or where that is an image, the text itself.
 *
 * @returns `auto` where neither tells, as for an element that has left the page: then the page's `color-scheme` decides
 */
export function themeAround(text: Element): 'auto' | 'light' | 'dark' {
  const { color } = getComputedStyle(text);
  if (!color) return 'auto';
  const words = lightness(color);
  for (let around: Element | null = text; around; around = parentOf(around)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(around);
    if (opacity(backgroundColor) > 0.5) return lightness(backgroundColor) < words ? 'dark' : 'light';
    if (backgroundImage !== 'none') break;
  }
  return words > 0.6 ? 'dark' : 'auto';
}

const numbersIn = (color: string): number[] => (color.match(/(?<=[ (])[\d.]+/gu) ?? []).map(Number);

const opacity = (color: string): number => (/^rgba|\//u.test(color) ? (numbersIn(color).at(-1) ?? 1) : 1);

/** @param color as computed: `rgb(…)`, `oklch(…)`, `lab(…)`, `color(…)` @returns 0 for black to 1 for white, roughly */
function lightness(color: string): number {
  const [first = 0, second = 0, third = 0] = numbersIn(color);
  if (color.startsWith('ok')) return first;
  if (color.startsWith('l')) return first / 100;
  const mean = 0.3 * first + 0.6 * second + 0.1 * third;
  return color.startsWith('rgb') ? mean / 255 : mean;
}
