/**
 * Recognises what pages put around a story and into it: navigation, comments, related links, forms. By tag and role,
 * and by class and id, since most pages build such parts of plain `<div>`s.
 */
import type { SearchableElement } from './tree-search.js';

const tags = new Set(['ASIDE', 'FOOTER', 'NAV', 'FORM', 'DIALOG', 'MENU', 'SEARCH']);
const roles = /^(?:complementary|contentinfo|navigation|search|dialog|alertdialog|menu)$/u;
/** Class names and ids of asides. Each counts as a whole word, and as a part between hyphens or underscores. */
const names =
  /(?<![a-z\d])(?:comments?|disqus|responses|related|recommended|recirculation|sidebar|teasers?|promos?|newsletter|subscribe|share|sharing|social|breadcrumbs?|tags|author-?(?:box|bio)|cookies?|consent|advert(?:isement)?|ads?|most-(?:read|popular)|trending|pagination|menu)(?![a-z\d])/iu;

/**
 * @returns a test of whether an element is in an aside. It remembers its answers, as blocks share most of their
 *   ancestors
 */
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
  // While a modal dialog is open, all else on the page is inert
  // (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees), so its content is the
  // story.
  if (element.matches('dialog:modal')) return false;
  if (tags.has(tagName) || roles.test(element.getAttribute('role') ?? '')) return true;
  // HTML has comments as articles within the article
  // (https://html.spec.whatwg.org/multipage/sections.html#the-article-element). The classes and ids of an article are
  // not asked, since they may name its subject: “tag-social”.
  if (tagName === 'ARTICLE') return parent.closest('article') !== null;
  if (tagName === 'HEADER') return element.querySelector('h1') === null && parent.closest('article, main') === null;
  if (!element.hasAttributes()) return false;
  const isNamed = names.test(element.id) || names.test(element.getAttribute('class') ?? '');
  return isNamed && element.querySelector('main, h1') === null && !/^(?:HTML|BODY|MAIN|H1|P)$/u.test(tagName);
}
