/**
 * The element of an inline mark. The words stay the page's own text, in a slot; the looks are in the shadow root, where
 * an `!important` of ours wins over any rule of the page, an `!important` one too. Nothing registers the element: its
 * name alone lets it have a shadow root, and makes it fit wherever text may stand.
 */
import { markCss, type MarkKind, type MarkStyle } from './mark-style.js';

const tag = 'article-context-mark';

/** Wraps a text node that is in no document yet. */
export function makeMarkElement(text: Text, kind: MarkKind, sheet: CSSStyleSheet): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('kind', kind);
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'));
  element.append(text);
  return element;
}

/** The number of a note in print, which no selection, search or screen reader meets; an empty text for none. */
export function setNumber({ shadowRoot }: HTMLElement, text: string): void {
  shadowRoot?.querySelector('sup')?.remove();
  if (text === '') return;
  const sup = document.createElement('sup');
  sup.textContent = text;
  shadowRoot?.append(sup);
}

/** `all: unset` leaves what text inherits from around it, and nothing else. */
export const inlineCss = (style: MarkStyle): string =>
  [
    ':host { all: unset !important; unicode-bidi: normal !important; }',
    ':host::before, :host::after { content: none !important; }',
    markCss(style, (kind, declarations) => `${selectors[kind]} { ${important(declarations)} }`),
    `@media (forced-colors: active) { ${selectors.active} { ${important('background-color: Highlight; color: HighlightText;')} } }`,
    `:host(:focus-visible) { ${important('outline: 2px solid currentColor; outline-offset: 2px; border-radius: 1px;')} }`,
    'sup { display: none; } @media print { sup { display: inline; font-size: 0.7em; line-height: 0; } }',
  ].join('\n');

const selectors: Readonly<Record<MarkKind, string>> = {
  entity: ":host([kind='entity'])",
  contested: ":host([kind='contested'])",
  active: ':host([active])',
};

const important = (declarations: string): string => declarations.replaceAll(';', ' !important;');
