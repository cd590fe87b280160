/**
 * Recognises what pages put around a story and into it: navigation, comments, related links, forms. By tag and role,
 * and by class and id, since most pages build such parts of plain `<div>`s.
 */
import type { SearchableTree } from './tree/tree-search.js';

const tags = new Set(['ASIDE', 'FOOTER', 'NAV', 'FORM', 'DIALOG', 'MENU', 'SEARCH']);
const roles = /^(?:complementary|contentinfo|navigation|search|dialog|alertdialog|menu)$/u;
/** Class names and ids of asides. Each counts as a whole word, and as a part between hyphens or underscores. */
const names =
  /(?<![a-z\d])(?:comments?|disqus|responses|related|recommended|recirculation|sidebar|teasers?|promos?|newsletter|subscribe|share|sharing|social|breadcrumbs?|tags|author-?(?:box|bio)|cookies?|consent|advert(?:isement)?|ads?|most-(?:read|popular)|trending|pagination|menu)(?![a-z\d])/iu;

/**
 * @returns a test of whether an element is in an aside. It remembers its answers, as blocks share most of their
 *   ancestors
 */
export function asideTest<E extends object>(tree: SearchableTree<E, object>): (element: E) => boolean {
  const known = new Map<E, boolean>();
  return (element) => {
    const asked: E[] = [];
    let answer: boolean | undefined;
    for (let at = element; answer === undefined && asked.length < LEVELS;) {
      const parent = tree.parentOf(at);
      answer = known.get(at) ?? (parent === null ? false : isAsideItself(tree, at, parent) || undefined);
      asked.push(at);
      if (parent) at = parent;
    }
    for (const one of asked) known.set(one, answer ?? false);
    return answer ?? false;
  };
}

/** So many ancestors of a block are asked: no page of prose nests deeper, since parsers stop at 512 levels. */
const LEVELS = 512;

function isAsideItself<E extends object>(tree: SearchableTree<E, object>, element: E, parent: E): boolean {
  const tag = tree.tagOf(element);
  // While a modal dialog is open, all else on the page is inert
  // (https://html.spec.whatwg.org/multipage/interaction.html#modal-dialogs-and-inert-subtrees), so its content is the
  // story.
  if (tree.matches(element, 'dialog:modal')) return false;
  if (tags.has(tag) || roles.test(tree.attributeOf(element, 'role') ?? '')) return true;
  // HTML has comments as articles within the article
  // (https://html.spec.whatwg.org/multipage/sections.html#the-article-element). The classes and ids of an article are
  // not asked, since they may name its subject: “tag-social”.
  if (tag === 'ARTICLE') return tree.closest(parent, 'article') !== null;
  if (tag === 'HEADER') return !has(tree, element, 'h1') && tree.closest(parent, 'article, main') === null;
  if (!tree.hasAttributes(element)) return false;
  const isNamed = ['id', 'class'].some((name) => names.test(tree.attributeOf(element, name) ?? ''));
  return isNamed && !has(tree, element, 'main, h1') && !/^(?:HTML|BODY|MAIN|H1|P)$/u.test(tag);
}

function has<E extends object>(tree: SearchableTree<E, object>, element: E, selector: 'h1' | 'main, h1'): boolean {
  for (const _ of tree.matching(element, selector)) return true;
  return false;
}
