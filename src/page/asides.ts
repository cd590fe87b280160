/**
 * Recognises what pages put around a story and into it: navigation, comments, related links, forms. By tag and role,
 * and by class and id, since most pages build such parts of plain `<div>`s.
 */
import type { SearchableTree } from './tree/tree-search.js';

const tags = new Set(['ASIDE', 'FOOTER', 'NAV', 'DIALOG', 'MENU', 'SEARCH']);
const roles = /^(?:complementary|contentinfo|navigation|search|dialog|alertdialog|menu)$/u;
/** Class names and ids of what readers have written: they are as sure as a tag. */
const commentNames = /(?<![a-z\d])(?:comments?|comment-?list|disqus|responses)(?![a-z\d])/iu;
/** Class names and ids of asides. Each counts as a whole word, and as a part between hyphens or underscores. */
const names =
  /(?<![a-z\d])(?:related|recommended|recirculation|sidebar|teasers?|promos?|newsletter|subscribe|share|sharing|social|breadcrumbs?|tags|author-?(?:box|bio)|cookies?|consent|advert(?:isement)?|ads?|most-(?:read|popular)|trending|pagination|menu)(?![a-z\d])/iu;

/**
 * @param isSure whether only what is surely no prose of the story counts, by its tag or as comments: names may mislead
 * @returns a test of whether an element is in an aside. It remembers its answers, as blocks share most of their
 *   ancestors
 */
export function asideTest<E extends object>(tree: SearchableTree<E, object>, isSure: boolean): (element: E) => boolean {
  const known = new Map<E, boolean>();
  return (element) => {
    const asked: E[] = [];
    let answer: boolean | undefined;
    for (let at = element; answer === undefined && asked.length < LEVELS;) {
      const parent = tree.parentOf(at);
      answer = known.get(at) ?? (parent === null ? false : isAsideItself(tree, at, parent, isSure) || undefined);
      asked.push(at);
      if (parent) at = parent;
    }
    for (const one of asked) known.set(one, answer ?? false);
    return answer ?? false;
  };
}

/** So many ancestors of a block are asked: no page of prose nests deeper, since parsers stop at 512 levels. */
const LEVELS = 512;

function isAsideItself<E extends object>(
  tree: SearchableTree<E, object>,
  element: E,
  parent: E,
  isSure: boolean,
): boolean {
  const tag = tree.tagOf(element);
  // While a modal dialog is open, all else on the page is inert
  // (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees), so its content is the
  // story.
  if (tree.matches(element, 'dialog:modal')) return false;
  // Some sites have all of a page in one form.
  if (tag === 'FORM') return !isSure && !has(tree, element, 'main, h1');
  if (tags.has(tag) || roles.test(tree.attributeOf(element, 'role') ?? '')) return true;
  // HTML has comments as articles within the article
  // (https://html.spec.whatwg.org/multipage/sections.html#the-article-element). The classes and ids of an article are
  // not asked, since they may name its subject: “tag-social”.
  if (tag === 'ARTICLE') return !isSure && tree.closest(parent, 'article') !== null && !has(tree, element, 'main, h1');
  if (tag === 'HEADER') return !has(tree, element, 'h1') && tree.closest(parent, 'article, main') === null;
  if (!tree.hasAttributes(element)) return false;
  const isNamed = ['id', 'class'].some((name) => {
    const value = tree.attributeOf(element, name) ?? '';
    return commentNames.test(value) || (!isSure && names.test(value));
  });
  return isNamed && !has(tree, element, 'main, h1') && !/^(?:HTML|BODY|MAIN|H1|P)$/u.test(tag);
}

function has<E extends object>(tree: SearchableTree<E, object>, element: E, selector: 'h1' | 'main, h1'): boolean {
  for (const _ of tree.matching(element, selector)) return true;
  return false;
}
