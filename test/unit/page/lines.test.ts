import { describe, expect, it } from 'vitest';
import { withLinesJoined } from '../../../src/page/lines.js';
import { blocksOf, fragmentOf } from '../rehype/marked-mentions.js';

const sentences = [
  ['Freedonia has been at', 'odds with its neighbour', 'since the spring.'],
  ['The two of them met in', 'the capital of Sylvania', 'last week, and then', 'again.'],
];
const page = (tag: string): string =>
  `<h1>News</h1>${sentences.map((lines) => `<div>${lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n')}</div>`).join('')}<p>The end.</p>`;

const texts = (html: string, isGiven = (_: string): boolean => true): string[] =>
  withLinesJoined(blocksOf(fragmentOf(html)).filter(({ text }) => isGiven(text))).map(({ text }) => text);

describe('text set line by line', () => {
  const joined = ['News', ...sentences.map((lines) => lines.join('\n')), 'The end.'];

  it('is one text for each paragraph', () => {
    expect(texts(page('p'))).toEqual(joined);
  });

  it('is whole where a short line was not known for a part of it', () => {
    expect(texts(page('div'), (text) => text !== 'odds with its neighbour')).toEqual(joined);
  });

  it('keeps the place of each line in the element around', () => {
    const paragraph = withLinesJoined(blocksOf(fragmentOf(page('p'))))[1];
    for (const { node, contentStart } of paragraph?.pieces ?? [])
      expect(paragraph?.element.textContent.startsWith(node.data, contentStart)).toBe(true);
    expect(paragraph?.pieces).toHaveLength(3);
  });

  it('may have been broken where a hyphen is seen at a line’s end alone, and other marks that nobody sees', () => {
    const broken = page('p').replaceAll('</p>', '\u00ad\u200b</p>');
    expect(texts(broken)).toHaveLength(4);
  });

  it('is not what has such marks after its full stops', () => {
    expect(texts('<p>At Freedonia.\u00ad</p>'.repeat(9))).toHaveLength(9);
  });

  it('is no list and no table', () => {
    expect(texts(page('li'))).toHaveLength(9);
  });

  it('is not what paragraphs are', () => {
    expect(texts('<p>At Freedonia</p><p>In Sylvania.</p>'.repeat(3) + '<p>The end.</p>'.repeat(3))).toHaveLength(9);
  });
});
