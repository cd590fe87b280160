/**
 * A reprint in a page's HTML and back. Characters of the private use area say where each paragraph begins and ends and what
 * the page has put into it; they are taken out of the tree before anything reads it, and what they said is where each
 * place of the reprint must be found.
 */
import type { Kind, Paragraph, Reprint } from './reprint.js';

const BEGIN = '\ue000';
const END = '\ue001';
const BEGIN_INSERTED = '\ue002';
const END_INSERTED = '\ue003';
const FIRST_NUMBER = 0xe100;
const marks = /[\ue000-\ue003\ue100-\ue1ff]/u;

/** What a layout gets: the paragraphs as it is to print them, and as decoys that no mark belongs on. */
export interface Article {
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly plainHeadline: string;
  readonly plain: readonly string[];
}

/** A page, from the article's texts to HTML. */
export type Layout = (article: Article) => string;

export function articleOf(reprint: Reprint): Article {
  const [headline = '', ...paragraphs] = reprint.map(
    ({ text }, index) => `${BEGIN}${String.fromCharCode(FIRST_NUMBER + index)}${text.replaceAll('&', '&amp;')}${END}`,
  );
  const [plainHeadline = '', ...plain] = reprint.map(({ text }) => text);
  return { headline, paragraphs, plainHeadline, plain };
}

/** Text that the page puts into a paragraph and that is not the article's. */
export const inserted = (text: string): string => `${BEGIN_INSERTED}${text}${END_INSERTED}`;

/** A text node of a DOM, or what stands for one of another tree. */
interface TextNode {
  data: string;
}

interface Position<T> {
  readonly node: T;
  readonly offset: number;
}

/** Where a place must be found: as `Range` boundaries, each within the text node of its character. */
export interface ExpectedPlace<T extends TextNode = Text> {
  readonly id: string;
  readonly kind: Kind;
  readonly from: Position<T>;
  readonly to: Position<T>;
}

/**
 * Takes the marks out of a tree and tells where the places are.
 *
 * @param nodes its text nodes, in document order
 */
export function takePlaces<T extends TextNode>(nodes: Iterable<T>, reprint: Reprint): ExpectedPlace<T>[] {
  const expected: ExpectedPlace<T>[] = [];
  let paragraph: Paragraph | undefined;
  let letters: Position<T>[] = [];
  let text = '';
  let isInserted = false;
  for (const node of nodes) {
    let data = '';
    for (const character of node.data) {
      if (character === BEGIN) [paragraph, letters, text] = [undefined, [], ''];
      else if (character >= '\ue100' && character <= '\ue1ff')
        paragraph = reprint[character.charCodeAt(0) - FIRST_NUMBER];
      else if (character === BEGIN_INSERTED) isInserted = true;
      else if (character === END_INSERTED) isInserted = false;
      else if (character === END) {
        if (paragraph) expected.push(...placesIn(paragraph, text, letters));
        paragraph = undefined;
      } else {
        for (let unit = 0; unit < character.length && !isInserted; unit++)
          letters.push({ node, offset: data.length + unit });
        if (!isInserted) text += character;
        data += character;
      }
    }
    if (data !== node.data) node.data = data;
  }
  return expected;
}

const isSpace = (character = ''): boolean => /\s/u.test(character);

/** Letters are those of the paragraph, but for runs of space that HTML reads as one. */
function placesIn<T extends TextNode>(
  { text, places }: Paragraph,
  printed: string,
  letters: readonly Position<T>[],
): ExpectedPlace<T>[] {
  const at: Position<T>[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    at.push(letters[from] as Position<T>);
    if (!isSpace(text[i])) from++;
    else if (!isSpace(text[i + 1])) while (isSpace(printed[from])) from++;
  }
  if (from !== printed.length) throw new Error(`the layout has changed a paragraph: ${printed}`);
  return places.map(({ id, kind, start, end }) => {
    const last = at[end - 1] as Position<T>;
    return { id, kind, from: at[start] as Position<T>, to: { node: last.node, offset: last.offset + 1 } };
  });
}

/** Whether a text still has a mark in it, which a layout must not print into an attribute. */
export const hasMarks = (text: string): boolean => marks.test(text);
