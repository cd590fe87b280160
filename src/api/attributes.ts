import { densities } from '../annotate/density.js';
import { underlines } from '../paint/mark-style.js';

/** The element's attributes with a fixed set of values; the first is the default. */
export const optionValues = {
  theme: ['auto', 'light', 'dark', 'sepia', 'contrast'],
  marks: ['highlight', 'inline', 'none'],
  underline: underlines,
  density: densities,
  'open-on': ['hover', 'click'],
  launcher: ['inline', 'corner', 'none'],
} as const;

export type OptionName = keyof typeof optionValues;
export type Option<Name extends OptionName> = (typeof optionValues)[Name][number];

const warned = new Set<string>();

/** The value if it is known, else the default, with one warning a page for each unknown value. */
export function knownOption<Name extends OptionName>(name: Name, value: string | null | undefined): Option<Name> {
  const known: readonly string[] = optionValues[name];
  if (value && known.includes(value)) return value as Option<Name>;
  const fallback = known[0] as Option<Name>;
  if (typeof value === 'string') warnOnce(name, value, known.join(', '));
  return fallback;
}

/** A CSS colour, dark enough for light pages and light enough for dark ones; or nothing with one warning. */
export function knownColor(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  // Written back by the engine: a bracket or a comment left open would swallow the rules after it.
  const { style } = document.createElement('i');
  style.color = value;
  if (style.color && !/^(?:inherit|initial|unset|revert)/u.test(style.color)) return legible(style.color);
  warnOnce('accent', value, 'a CSS colour');
  return undefined;
}

/** What is more vivid than a screen can show is cut by each engine to another lightness: so the chroma has a limit, too. */
const legible = (color: string): string =>
  `light-dark(${['min(l,.45)', 'max(l,.78)'].map((light) => `oklch(from ${color} ${light} min(c,.2) h)`).join()})`;

/** One line for each wrong value; the default counts instead. */
export function warnOnce(attribute: string, value: string, expected: string): void {
  const sentence = `${attribute}="${value.slice(0, 200)}": expected ${expected}`;
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(`article-context: ${sentence}`);
}
