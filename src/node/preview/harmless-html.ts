/**
 * Takes out of a foreign page what does more than show its article: scripts, forms, frames, pictures from elsewhere, and
 * whatever could lead the browser away. What is kept is listed, and not what is taken out, since HTML grows. There is no
 * element whose content a browser would read otherwise than the parser did, so nothing can hide in one.
 */
import type { Comment, Element, ElementContent, Properties, RootContent } from 'hast';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const kept = names(
  'a abbr acronym address article aside b bdi bdo big blockquote body br caption center cite code col colgroup data dd del details dfn dialog dir div dl dt em figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i img ins kbd label legend li main mark menu nav nobr ol p pre q rb rp rt rtc ruby s samp search section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr',
);

/** Properties of a hast element that are kept: looks, language, what is hidden, and the tables' and lists' own. */
const keptProperties =
  /^(?:className|id|lang|dir|hidden|title|role|style|open|href|alt|width|height|colSpan|rowSpan|start|reversed|value|dateTime|align|vAlign|color|face|size|contentEditable|aria[A-Z]\w*|dataArticleContextIgnore)$/u;

/** What a link may lead to without leaving the rules of a page: elsewhere by a click, or to a place in this page. */
const safeAddress = /^(?:https?:\/\/|mailto:|#)/iu;

/** @returns the same tree as the widget reads it, without what is not harmless */
export function harmless<N extends RootContent>(node: N): N | Element | Comment {
  if (node.type !== 'element') return node;
  const { tagName, properties } = node;
  const standIn = standIns.get(tagName);
  if (standIn) return standIn;
  const children: ElementContent[] = node.children.map(harmless);
  return { type: 'element', tagName: shownTag(tagName), properties: harmlessProperties(properties), children };
}

const comment: Comment = { type: 'comment', value: '' };
const empty = (tagName: string, properties: Properties = {}): Element => {
  return { type: 'element', tagName, properties, children: [] };
};

/**
 * What stands for an element that is left out, content and all. The code that reads prose (`page/prose.ts`) must take it
 * for the same: a comment for what it passes over, a picture for what parts two words in a line, a canvas for what ends
 * a block.
 */
const standIns = new Map<string, Comment | Element>();
const standInFor = (list: string, standIn: Comment | Element): void => {
  for (const name of names(list)) standIns.set(name, standIn);
};
standInFor('script style template link meta base article-context', comment);
standInFor('button input svg math picture img', empty('img', { alt: '' }));
standInFor(
  'applet area audio canvas command datalist embed fencedframe frame frameset iframe keygen map meter noembed noframes noscript object optgroup option output param plaintext portal progress select source textarea title track video xmp',
  empty('canvas', { hidden: true }),
);

/** Custom elements and the smart tags of Word stay: nothing defines them here. Any other unknown element is a block. */
const shownTag = (tagName: string): string => {
  if (kept.has(tagName)) return tagName;
  if (tagName.startsWith('article-context')) return 'span';
  return /^[a-z][a-z0-9.]*[-:][a-z0-9.:-]*$/u.test(tagName) ? tagName : 'legend';
};

const harmlessProperties = (properties: Properties): Properties =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (!keptProperties.test(name)) return [];
      return [[name, name === 'href' && !safeAddress.test(String(value)) ? '#' : value]];
    }),
  );
