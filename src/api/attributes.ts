/**
 * Everything that an attribute of `<article-context>` can say, each with its property. Here, and nowhere else, stand an
 * attribute's values, its default, what a change of it renews, and what it is for: docs and manifest are made from this.
 */
import type { PropertyDeclaration } from '@lit/reactive-element';
import { densities } from '../annotate/density.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { underlines } from '../paint/mark-style.js';

interface Attribute {
  /** The values that there are, the default first. */
  readonly values?: readonly string[];
  /** The default, where any value may be. */
  readonly initial?: string | boolean;
  /** As HTML has it, where that is not the property's name. */
  readonly attribute?: string;
  /** What a change has done anew, where that is not the finding and the marking. */
  readonly renews?: 'looks' | 'nothing';
}

export const attributes = {
  /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
  dossier: {},
  /** `reprint`, `page`, or a CSS selector. */
  scope: { initial: 'reprint' },
  /** Looks of card and panel; `auto` follows the `color-scheme` that the page declares. */
  theme: { values: ['auto', 'light', 'dark', 'sepia', 'contrast'], renews: 'looks' },
  /** A CSS colour for links and disputed wordings, darkened or lightened as far as legibility needs. */
  accent: { renews: 'looks' },
  /** Paint without touching the page, make the words buttons in the text, or paint nothing. */
  marks: { values: ['highlight', 'inline', 'none'] },
  /** The line under names; disputed wordings always have a dashed one. */
  underline: { values: underlines, renews: 'looks' },
  /** Mark the first mention in each section, only the very first, or every one. */
  density: { values: densities },
  /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
  types: { initial: '' },
  /** What opens a card, besides focus and tap. */
  openOn: { attribute: 'open-on', values: ['hover', 'click'], renews: 'nothing' },
  /** Where the two buttons stand; `none` shows them only when one has the focus. */
  launcher: { values: ['inline', 'corner', 'none'] },
  /** Of the widget's own words; empty: that of the article on the page. */
  lang: { initial: '', renews: 'looks' },
  /** `ltr` or `rtl`; empty: as the language has it. */
  dir: { initial: '', renews: 'looks' },
  /** Where “Wrong match?” leads: an `https:` or `mailto:` address with `{entry}`, `{text}` and `{page}`. */
  feedback: { renews: 'nothing' },
  /** Everything off and undone. */
  disabled: { initial: false },
} as const satisfies Readonly<Record<string, Attribute>>;

type AttributeTable = typeof attributes;
export type AttributeName = keyof AttributeTable;

type ValueOf<Row> = Row extends { readonly values: readonly (infer Value)[] }
  ? Value
  : Row extends { readonly initial: boolean }
    ? boolean
    : Row extends { readonly initial: string }
      ? string
      : string | null | undefined;

type AttributeValues = { -readonly [Name in AttributeName]: ValueOf<AttributeTable[Name]> };

/** The properties of the element that an attribute reflects. */
export type AttributeProperties = Omit<AttributeValues, 'dossier'> & {
  dossier: string | Dossier | null | undefined;
};

/** What an attribute with a set of values may be. */
export type Option<Name extends AttributeName> = AttributeValues[Name];

const rows = Object.entries(attributes) as [AttributeName, Attribute][];

/** The default of each property that has one. */
export const initialValues: Record<string, unknown> = {};

/** The properties as Lit declares them. */
export const propertyDeclarations: Record<string, PropertyDeclaration> = {};

for (const [name, { attribute = name, values, initial = values?.[0] }] of rows) {
  const hasDefault = initial !== undefined;
  if (hasDefault) initialValues[name] = initial;
  propertyDeclarations[name] = {
    attribute,
    // A dossier may be an object, and megabytes long.
    reflect: name !== 'dossier',
    useDefault: hasDefault,
    ...(initial === false ? { type: Boolean } : { converter: (value) => known(name, value) }),
  };
}

/** Leaves only values that there are in the properties that have changed. @returns what the changes renew */
export function settle(element: AttributeProperties, changed: ReadonlyMap<PropertyKey, unknown>): Set<unknown> {
  const changedRows = rows.filter(([name]) => changed.has(name));
  for (const [name, { values }] of changedRows)
    if (values) Object.assign(element, { [name]: known(name, element[name]) });
  return new Set(changedRows.map(([, { renews = 'marks' }]) => renews));
}

const warned = new Set<string>();

/** The value if there may be such a one, else the default, with one warning a page for each that is unknown. */
function known(name: AttributeName, value: unknown): unknown {
  const { attribute = name, values } = attributes[name] as Attribute;
  if (values ? values.includes(value as string) : value !== null) return value;
  if (values && typeof value === 'string') warnOnce(attribute, value, values.join(', '));
  return initialValues[name];
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
