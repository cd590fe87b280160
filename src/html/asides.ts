/** What pages set around a story and into it, by the rules of `page/asides.ts`; no dialog of a syntax tree is open. */
import { closest, firstWithin } from './search.js';
import type { HastElement } from './hast-tree.js';

const tags = new Set(['ASIDE', 'FOOTER', 'NAV', 'FORM', 'DIALOG', 'MENU', 'SEARCH']);
const roles = /^(?:complementary|contentinfo|navigation|search|dialog|alertdialog|menu)$/u;
/** As a word of its own, or a part of one with hyphens or underscores. */
const names =
  /(?<![a-z\d])(?:comments?|disqus|responses|related|recommended|recirculation|sidebar|teasers?|promos?|newsletter|subscribe|share|sharing|social|breadcrumbs?|tags|author-?(?:box|bio)|cookies?|consent|advert(?:isement)?|ads?|most-(?:read|popular)|trending|pagination|menu)(?![a-z\d])/iu;

/** @returns whether an element stands in an aside; each element is looked at once, however many blocks it has */
export function asideTest(): (element: HastElement) => boolean {
  const known = new Map<HastElement, boolean>();
  return (element) => {
    const asked: HastElement[] = [];
    let answer = false;
    for (let at: HastElement | null = element; at && !answer; at = at.parentElement) {
      const before = known.get(at);
      answer = before ?? isAsideItself(at);
      if (before !== undefined) break;
      asked.push(at);
    }
    for (const one of asked) known.set(one, answer);
    return answer;
  };
}

const isMain = ({ tagName }: HastElement): boolean => tagName === 'MAIN';
const isArticle = ({ tagName }: HastElement): boolean => tagName === 'ARTICLE';
const isTopHeading = ({ tagName }: HastElement): boolean => tagName === 'H1';
const holds = (element: HastElement, test: (one: HastElement) => boolean): boolean =>
  firstWithin(element, test) !== undefined;

function isAsideItself(element: HastElement): boolean {
  const { tagName, parentElement: parent } = element;
  if (!parent) return false;
  if (tags.has(tagName) || roles.test(element.getAttribute('role') ?? '')) return true;
  // A comment is an article within an article, says HTML; else an article's names are those of its subjects.
  if (tagName === 'ARTICLE') return closest(parent, isArticle) !== undefined;
  if (tagName === 'HEADER')
    return !holds(element, isTopHeading) && closest(parent, (one) => isArticle(one) || isMain(one)) === undefined;
  if (tagName === 'BODY' || !element.hasAttributes() || /^(?:MAIN|H1|P)$/u.test(tagName)) return false;
  const isNamed = names.test(element.getAttribute('id') ?? '') || names.test(element.getAttribute('class') ?? '');
  return isNamed && !holds(element, (one) => isMain(one) || isTopHeading(one));
}
