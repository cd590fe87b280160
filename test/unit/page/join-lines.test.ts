import { describe, expect, it } from 'vitest';
import { withLinesJoined } from '../../../src/page/join-lines.js';
import { hastTree } from '../../../src/hast/hast-tree.js';
import { blocksOf, fragmentOf } from '../rehype/marked-mentions.js';

const sentences = [
  ['Freedonia has been at', 'odds with its neighbour', 'since the spring.'],
  ['The two of them met in', 'the capital of Sylvania', 'last week, and then', 'again.'],
];
const page = (tag: string): string =>
  `<h1>News</h1>${sentences.map((lines) => `<div>${lines.map((line) => `<${tag}>${line}</${tag}>`).join('\n')}</div>`).join('')}<p>The end.</p>`;

const texts = (html: string, isGiven = (_: string): boolean => true): string[] =>
  withLinesJoined(
    hastTree,
    blocksOf(fragmentOf(html)).filter(({ text }) => isGiven(text)),
  ).map(({ text }) => text);

describe('text set line by line', () => {
  const joined = ['News', ...sentences.map((lines) => lines.join('\n')), 'The end.'];

  it('text that is set line by line is read as one text for each paragraph', () => {
    expect(texts(page('p'))).toEqual(joined);
  });

  it('text that is set line by line is read whole where a short line was not known for a part of it', () => {
    expect(texts(page('div'), (text) => text !== 'odds with its neighbour')).toEqual(joined);
  });

  it('text that is set line by line keeps the place of each line in the element around', () => {
    const paragraph = withLinesJoined(hastTree, blocksOf(fragmentOf(page('p'))))[1];
    for (const { node, contentStart } of paragraph?.pieces ?? [])
      expect(paragraph?.element.text.startsWith(node.text, contentStart)).toBe(true);
    expect(paragraph?.pieces).toHaveLength(3);
  });

  it('lines are joined where a soft hyphen and other marks that nobody sees stand at their ends', () => {
    const broken = page('p').replaceAll('</p>', '\u00ad\u200b</p>');
    expect(texts(broken)).toHaveLength(4);
  });

  it('paragraphs are not joined that have a soft hyphen after their full stops', () => {
    expect(texts('<p>At Freedonia.\u00ad</p>'.repeat(9))).toHaveLength(9);
  });

  it('the items of a list are not joined', () => {
    expect(texts(page('li'))).toHaveLength(9);
  });

  it('short paragraphs are not joined', () => {
    expect(texts('<p>At Freedonia</p><p>In Sylvania.</p>'.repeat(3) + '<p>The end.</p>'.repeat(3))).toHaveLength(9);
  });
});
