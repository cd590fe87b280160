/**
 * The table of the attributes of `<article-context>`: for each its values, its default, what a change of it renews, and
 * what it is for. The properties, the docs and the manifest are made from it.
 */
import { document } from '../dom/page.js';
import type { PropertyDeclaration } from '@lit/reactive-element';
import { densities } from '../annotate/density.js';
import type { Dossier } from '../dossier/schema/schema.js';
import { underlines } from '../paint/mark-style.js';

/** A row of the table. */
interface Attribute {
  /** The allowed values, the default first. */
  readonly values?: readonly string[];
  /** The default, where any value is allowed. */
  readonly initial?: string | boolean;
  /** The attribute's name in HTML, where it is not that of the property: `open-on` for `openOn`. */
  readonly attribute?: string;
  /**
   * What a change renews: only colours, lines and language (`looks`), or `nothing`, since it is read when needed.
   * Absent: a whole new run.
   */
  readonly renews?: 'looks' | 'nothing';
}

export const attributes = {
  /** URL of a dossier, or a dossier itself; absent: an inline JSON script child, else the built-in one. */
  dossier: {},
  /** `reprint`, `page`, or a CSS selector. */
  scope: { initial: 'reprint' },
  /** Looks of card and panel; `auto` is light or dark as the article’s ground is, or else its `color-scheme`. */
  theme: { values: ['auto', 'light', 'dark', 'sepia', 'contrast'], renews: 'looks' },
  /** A CSS colour for links and disputed wordings, darkened or lightened as far as legibility needs. */
  accent: { renews: 'looks' },
  /** Paint without touching the page, make the words buttons in the text, or paint nothing. */
  marks: { values: ['highlight', 'inline', 'none'] },
  /** The line under names; disputed wordings always have a dashed one. */
  underline: { values: underlines, renews: 'looks' },
  /** Mark each entry once and what crowds the text not at all; the first mention in each section; only the very first; or every one. */
  density: { values: densities },
  /** Entry types to mark, with spaces between; `contested` for all contested entries; empty for all. */
  types: { initial: '' },
  /** What opens a card, besides focus and tap. */
  openOn: { attribute: 'open-on', values: ['hover', 'click'], renews: 'nothing' },
  /** Where the button stands; `none` shows it only when it has the focus. */
  launcher: { values: ['inline', 'corner', 'none'] },
  /** A CSS selector of the element that the button in the text stands in; empty: where the widget is. */
  launcherTarget: { attribute: 'launcher-target', initial: '' },
  /** What a tap on marked words in a link does: `follow` the link, or show the `card`, which then has a button for it. */
  linkTaps: { attribute: 'link-taps', values: ['follow', 'card'], renews: 'nothing' },
  /** Where a reader’s choices are kept: `local` storage, or `none`, where they last as long as the page. */
  storage: { values: ['local', 'none'] },
  /** Of the widget's own words; empty: that of the article on the page. */
  lang: { initial: '', renews: 'looks' },
  /** `ltr` or `rtl`; empty: as the language has it. */
  dir: { initial: '', renews: 'looks' },
  /** Where “Wrong match?” leads: an `https:` or `mailto:` address with `{entry}`, `{text}`, `{page}` and `{version}`. */
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

/** The element's properties, one for each attribute. `dossier` also takes an object, which no attribute shows. */
export type AttributeProperties = Omit<AttributeValues, 'dossier'> & {
  dossier: string | Dossier | null | undefined;
};

type NameInHtml<Name extends AttributeName> = AttributeTable[Name] extends {
  readonly attribute: infer Own extends string;
}
  ? Own
  : Name;

/** The attributes as HTML and templates have them: `open-on`, and not `openOn`. `dossier` also takes an object there. */
export type ArticleContextAttributes = {
  -readonly [Name in keyof AttributeTable as NameInHtml<Name>]?: AttributeProperties[Name] | undefined;
};

/** The allowed values of an attribute: `Option<'openOn'>` is `'hover' | 'click'`. */
export type Option<Name extends AttributeName> = AttributeValues[Name];

const rows = Object.entries(attributes) as [AttributeName, Attribute][];

/** The defaults by property; a property without one is not in here. */
export const initialValues: Record<string, unknown> = {};

/** What Lit's `static properties` takes. */
export const propertyDeclarations: Record<string, PropertyDeclaration> = {};

for (const [name, { attribute = name, values, initial = values?.[0] }] of rows) {
  const hasDefault = initial !== undefined;
  if (hasDefault) initialValues[name] = initial;
  propertyDeclarations[name] = {
    attribute,
    // A dossier that is set as an object would be written into the attribute as text, and may be megabytes long.
    reflect: name !== 'dossier',
    useDefault: hasDefault,
    ...(initial === false ? { type: Boolean } : { converter: (value) => known(name, value) }),
  };
}

/**
 * Puts the default in place of each changed property's value that is not allowed.
 *
 * @param changed Lit's map of the changed properties
 * @returns what the changes renew: any of `marks`, `looks` and `nothing`
 */
export function settle(element: AttributeProperties, changed: ReadonlyMap<PropertyKey, unknown>): Set<unknown> {
  const changedRows = rows.filter(([name]) => changed.has(name));
  for (const [name, { values }] of changedRows)
    if (values) Object.assign(element, { [name]: known(name, element[name]) });
  return new Set(changedRows.map(([, { renews = 'marks' }]) => renews));
}

const warned = new Set<string>();

/**
 * @returns the value if it is allowed, else the default, with one warning in the console for each such value and page
 */
function known(name: AttributeName, value: unknown): unknown {
  const { attribute = name, values } = attributes[name] as Attribute;
  if (values ? values.includes(value as string) : value !== null) return value;
  if (values && typeof value === 'string') warnOnce(attribute, value, values.join(', '));
  return initialValues[name];
}

/**
 * A publisher's colour, made dark enough for light pages and light enough for dark ones.
 *
 * @param value of the `accent` attribute
 * @returns CSS text; `undefined` where there is none or, with one warning, where it is no colour
 * @example
 * knownColor('teal'); // 'light-dark(oklch(from teal min(l,.45) min(c,.2) h),oklch(from teal max(l,.78) min(c,.2) h))'
 */
export function knownColor(value: string | null | undefined): string | undefined {
  if (!value) return undefined;
  // The engine parses the value and writes it back. Pasted into a stylesheet as it is, one with an open bracket or
  // comment, such as `red/*`, would swallow the rules after it.
  const { style } = document.createElement('i');
  style.color = value;
  const { color } = style;
  if (color && !/^(?:inherit|initial|unset|revert)|[;{}]/u.test(color) && isClosed(color)) return legible(color);
  warnOnce('accent', value, 'a CSS colour');
  return undefined;
}

/**
 * Whether a colour ends where it seems to. The engine takes `var(--x, /*`, since what is open at the end of a text counts
 * as closed; only in what is open does a bracket that closes fit.
 */
const isClosed = (color: string): boolean => ![')', ']'].some((end) => CSS.supports('color', color + end));

/**
 * Limits the lightness of a colour for light and for dark pages. The chroma is limited too: engines map a colour that
 * no screen can show to one of another lightness, and not all to the same.
 */
const legible = (color: string): string =>
  `light-dark(${['min(l,.45)', 'max(l,.78)'].map((light) => `oklch(from ${color} ${light} min(c,.2) h)`).join()})`;

/**
 * Writes one warning to the console for each wrong value of an attribute, however many widgets the page has.
 *
 * @param expected what the value should have been, in English, as in `hover, click`
 */
export function warnOnce(attribute: string, value: string, expected: string): void {
  const sentence = `${attribute}="${value.slice(0, 200)}": expected ${expected}`;
  if (warned.has(sentence)) return;
  warned.add(sentence);
  console.warn(`article-context: ${sentence}`);
}
