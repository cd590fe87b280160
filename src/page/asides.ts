/** What pages set around a story and into it: told by tag and role, and by class and id, since few elements say it themselves. */
import type { SearchableElement } from './tree-search.js';

const tags = new Set(['ASIDE', 'FOOTER', 'NAV', 'FORM', 'DIALOG', 'MENU', 'SEARCH']);
const roles = /^(?:complementary|contentinfo|navigation|search|dialog|alertdialog|menu)$/u;
/** As a word of its own, or a part of one with hyphens or underscores. */
const names =
  /(?<![a-z\d])(?:comments?|disqus|responses|related|recommended|recirculation|sidebar|teasers?|promos?|newsletter|subscribe|share|sharing|social|breadcrumbs?|tags|author-?(?:box|bio)|cookies?|consent|advert(?:isement)?|ads?|most-(?:read|popular)|trending|pagination|menu)(?![a-z\d])/iu;

/** @returns whether an element stands in an aside; each element is looked at once, however many blocks it has */
export function asideTest(): (element: SearchableElement) => boolean {
  const known = new Map<SearchableElement, boolean>();
  const isAside = (element: SearchableElement): boolean => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const { parentElement } = element;
    const answer = parentElement !== null && (isAsideItself(element, parentElement) || isAside(parentElement));
    known.set(element, answer);
    return answer;
  };
  return isAside;
}

function isAsideItself(element: SearchableElement, parent: SearchableElement): boolean {
  const { tagName } = element;
  // All but an open modal dialog is inert: what stands in it is what the page is about just now.
  if (element.matches('dialog:modal')) return false;
  if (tags.has(tagName) || roles.test(element.getAttribute('role') ?? '')) return true;
  // A comment is an article within an article, says HTML; else an article's names are those of its subjects.
  if (tagName === 'ARTICLE') return parent.closest('article') !== null;
  if (tagName === 'HEADER') return element.querySelector('h1') === null && parent.closest('article, main') === null;
  if (!element.hasAttributes()) return false;
  const isNamed = names.test(element.id) || names.test(element.getAttribute('class') ?? '');
  return isNamed && element.querySelector('main, h1') === null && !/^(?:HTML|BODY|MAIN|H1|P)$/u.test(tagName);
}
