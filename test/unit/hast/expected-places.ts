/** Where a syntax tree has what editors marked in the article, as lines of text that can be compared. */
import type { Root } from 'hast';
import { gold } from '../../cases/editorial.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';
import { takePlaces } from '../../cases/reprints/page.js';
import { originalReprint } from '../../cases/reprints/reprint.js';
import type { Scored } from '../../cases/reprints/score.js';
import { textOf, textsOf } from '../rehype/marked-mentions.js';

export const original = originalReprint(articleParagraphs(), gold, realDossier().entries);

export const lineOf = (entry: string, start: number, end: number, text: string): string =>
  `${entry}: ${text.slice(start, end)} (${String(start)}–${String(end)})`;

export const wordsOf = (line: string): string => line.slice(line.indexOf(':'));

/** Takes the marks of a layout out of a tree. @returns what must be found in it */
export function takeExpected(tree: Root): Scored[] {
  const nodes = textsOf(tree).map(({ node }) => ({
    get data() {
      return node.value;
    },
    set data(value) {
      node.value = value;
    },
    node,
  }));
  const places = takePlaces(nodes, original);
  const text = textOf(tree);
  const startOf = new Map(textsOf(tree).map(({ node, start }) => [node, start]));
  return places.map(({ id, kind, from, to }) => {
    const line = lineOf(id, startOf.get(from.node.node)! + from.offset, startOf.get(to.node.node)! + to.offset, text);
    return { kind, line };
  });
}
