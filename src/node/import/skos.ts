/** Reads the concepts of a thesaurus in SKOS (https://www.w3.org/TR/skos-reference/), written as RDF/XML. */
import type { Element, Nodes } from 'hast';
import { parseHtml } from '../../authoring/article/parse-html.js';
import type { ReadTerms, Term } from './term.js';

export const isSkos = (text: string): boolean => /<rdf:RDF\b/u.test(text) && /\bskos:/u.test(text);

/** @param lang the language of the labels that are taken; others are left out where there is one in it */
export function skosTerms(text: string, lang = 'en'): ReadTerms {
  // HTML knows no element that closes itself by a slash.
  const opened = text.replace(/<([\w:-]+)((?:\s[^<>/]*(?:\/(?!>)[^<>/]*)*)?)\/>/gu, '<$1$2></$1>');
  const { tree } = parseHtml(opened);
  const problems: { line: number; says: string }[] = [];
  const concepts = tree ? within(tree).filter(isConcept) : [];
  const terms = concepts.flatMap((concept): Term[] => {
    const line = concept.position?.start.line ?? 1;
    const texts = (name: string): string[] => labels(concept, name, lang);
    const [name, ...more] = texts('skos:preflabel');
    if (name === undefined) {
      problems.push({ line, says: 'expected a skos:prefLabel, found none' });
      return [];
    }
    const [definition = ''] = [...texts('skos:definition'), ...texts('skos:scopenote')];
    return [{ line, name, aliases: [...more, ...texts('skos:altlabel')], definition, type: '' }];
  });
  if (concepts.length === 0) throw new Error('line 1: expected concepts of SKOS, found none');
  return { terms, problems };
}

const isConcept = (element: Element): boolean =>
  element.tagName === 'skos:concept' ||
  (element.tagName === 'rdf:description' && within(element).some(({ tagName }) => tagName === 'skos:preflabel'));

function within(node: Nodes): Element[] {
  const found: Element[] = [];
  const waiting: Nodes[] = 'children' in node ? [...node.children].reverse() : [];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'element') found.push(next);
    if ('children' in next) waiting.push(...[...next.children].reverse());
  }
  return found;
}

/** The texts of a concept’s own elements of some name: in a language, or else all. */
function labels(concept: Element, name: string, lang: string): string[] {
  const all = concept.children.flatMap((child) => (child.type === 'element' && child.tagName === name ? [child] : []));
  const own = all.filter(({ properties }) => {
    const tag = properties['xmlLang'] ?? properties['xml:lang'];
    return typeof tag !== 'string' || tag.toLowerCase().split('-', 1)[0] === lang;
  });
  return (own.length > 0 ? own : all).map(textOf).filter(Boolean);
}

const textOf = (element: Element): string =>
  element.children.map((child) => (child.type === 'text' ? child.value : '')).join('').replace(/\s+/gu, ' ').trim(); // prettier-ignore
