/**
 * The element of an inline mark. Its words stay the page's own text, in a slot. Its style is in a shadow root: between
 * two `!important` declarations the one from the shadow tree wins
 * (https://drafts.csswg.org/css-cascade-5/#cascade-context), so no style sheet of the page can change it. The element
 * is not registered, since any valid custom element name may have a shadow root
 * (https://dom.spec.whatwg.org/#dom-element-attachshadow).
 *
 * What makes it a button is in the shadow root too. So a copy of it that the page makes, by `cloneNode()` or by writing
 * its `innerHTML` back, is an element without meaning, and no button that nobody answers.
 */
import { document } from '../../dom/page.js';
import { markCss, type MarkKind, type MarkStyle } from '../mark-style.js';

export const markTag = 'article-context-mark';

/** @param text becomes the mark's content */
export function makeMarkElement(text: Text, kind: MarkKind, sheet: CSSStyleSheet): HTMLElement {
  const element = document.createElement(markTag);
  element.setAttribute('kind', kind);
  const root = element.attachShadow({ mode: 'open', delegatesFocus: true });
  root.adoptedStyleSheets = [sheet];
  const words = document.createElement('span');
  words.append(document.createElement('slot'));
  root.append(words);
  element.append(text);
  return element;
}

/** The element around a mark's words that may be a button. */
export const wordsOf = ({ shadowRoot }: HTMLElement): HTMLElement => shadowRoot?.firstElementChild as HTMLElement;

/**
 * Takes away the elements of marks that the page has copied or written back, and leaves their words. A copy has no shadow
 * root, and so is told from the marks of every widget.
 */
export function removeCopies(around: ParentNode): void {
  for (const element of around.querySelectorAll(markTag)) if (!element.shadowRoot) leaveContent(element);
}

/** Takes an element off the page and leaves what is in it there: the words of the mark, and whatever the page has put beside. */
export function leaveContent(element: Element): void {
  while (element.parentNode && element.firstChild) element.before(element.firstChild);
  element.remove();
}

/**
 * Shows the number of an end note after a mark in print. In the shadow root, it is not selected, copied or found as
 * text.
 *
 * @param text the number, or an empty text to take it away
 */
export function setNumber({ shadowRoot }: HTMLElement, text: string): void {
  shadowRoot?.querySelector('sup')?.remove();
  if (text === '') return;
  const sup = document.createElement('sup');
  sup.textContent = text;
  shadowRoot?.append(sup);
}

/** `all: unset` leaves inherited properties, such as the font of the text around, and resets all others. */
export const inlineCss = (style: MarkStyle): string =>
  [
    ':host { all: unset !important; unicode-bidi: normal !important; }',
    ':host::before, :host::after { content: none !important; }',
    '@media not print {',
    markCss(style, (kind, declarations) => `${selectors[kind]} { ${important(declarations)} }`),
    '}',
    `@media (forced-colors: active) { ${selectors.active} { ${important('background-color: Highlight; color: HighlightText;')} } }`,
    'span:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; border-radius: 1px; }',
    'sup { display: none; } @media print { sup { display: inline; font-size: 0.7em; line-height: 0; } }',
  ].join('\n');

const selectors: Readonly<Record<MarkKind, string>> = {
  entity: ":host([kind='entity'])",
  contested: ":host([kind='contested'])",
  active: ':host([active])',
};

const important = (declarations: string): string => declarations.replaceAll(';', ' !important;');
