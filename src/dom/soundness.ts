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
    return (
      hasArrays() && hasLanguage() && hasTree() && kindOf(createElement('p').attachShadow({ mode: 'open' })) === 11
    );
  } catch {
    return false;
  }
}

/** The methods of arrays that libraries have had under other meanings. */
function hasArrays(): boolean {
  const list = [2, 1];
  return (
    list.includes(2) &&
    list.at(-1) === 1 &&
    list.toSorted()[0] === 1 &&
    list.findLast((item) => item > 0) === 1 &&
    list.findLastIndex((item) => item > 1) === 0 &&
    list.flatMap((item) => [item, item]).length === 4 &&
    list.map(String).filter(Boolean).some(Boolean)
  );
}

/** Iterators, maps, sets, patterns and promises, as the finding of mentions uses them. */
function hasLanguage(): boolean {
  const key = {};
  const [[, [first]]] = [...new Map([[key, new Set([1])]])] as [[object, Set<number>]];
  const found = /(\p{L}\p{L}) (?<last>.)/gu.exec('- ab c');
  return (
    first === 1 &&
    new WeakMap([[key, 1]]).get(key) === 1 &&
    found?.[1] === 'ab' &&
    found.groups?.['last'] === 'c' &&
    'a-b'.replace(/-/gu, ' ').split(' ').length === 2 &&
    typeof Symbol() === 'symbol' &&
    typeof new Promise(() => {}).then === 'function'
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
