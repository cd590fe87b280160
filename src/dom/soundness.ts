/**
 * Tells whether a page has left intact what the widget cannot do without. Scripts of the page run before it, and some
 * replace parts of the language or of the DOM by versions of their own. Those that work as they should are welcome.
 */
import {
  append,
  attributeOf,
  contains,
  createElement,
  createText,
  elementsWithTag,
  firstOf,
  hasAttributes,
  kindOf,
  nextOf,
  parentOf,
  previousOf,
  setAttribute,
  tagNameOf,
  textOf,
} from './natives.js';

/** Tries everything once, on nodes that are not on the page. */
export function isSound(): boolean {
  try {
    return hasLanguage() && hasTree() && createElement('p').attachShadow({ mode: 'open' }) instanceof ShadowRoot;
  } catch {
    return false;
  }
}

/** Iterators, maps, sets, patterns and promises, as the finding of mentions uses them. */
function hasLanguage(): boolean {
  const [first, ...rest] = new Map([['a', [1]], ['b', [2, 3]]]).values(); // prettier-ignore
  const found = /(\p{L}\p{L}) (?<last>.)/gu.exec('- ab c');
  return (
    [...(first ?? []), ...rest.flat(), ...new Set('4')].join('') === '1234' &&
    found?.[1] === 'ab' &&
    found.groups?.['last'] === 'c' &&
    'a-b'.replace(/-/gu, ' ').split(' ').length === 2 &&
    Promise.resolve() instanceof (async () => {})().constructor
  );
}

/** The members of nodes, on a form whose control has the name of one of them. */
function hasTree(): boolean {
  const form = createElement('form');
  const control = createElement('input');
  const text = createText('a');
  setAttribute(control, 'name', 'firstChild');
  append(form, text, control);
  return (
    firstOf(form) === text &&
    nextOf(text) === control &&
    previousOf(control) === text &&
    parentOf(control) === form &&
    contains(form, text) &&
    textOf(form) === 'a' &&
    kindOf(form) === 1 &&
    tagNameOf(form).toUpperCase() === 'FORM' &&
    hasAttributes(control) &&
    attributeOf(control, 'name') === 'firstChild' &&
    elementsWithTag(form, 'input')[0] === control
  );
}
