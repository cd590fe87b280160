/** What an editor has written anew, told to be the reprint's by where it stands: what it names is marked. */
import { describe, expect, it } from 'vitest';
import { rehypeArticleContext } from '../../../src/rehype/rehype-article-context.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';
import { blocksOf, markedMentions, textOf, treeOf } from './marked-mentions.js';

const [ownHeadline = '', ...paragraphs] = articleParagraphs();
const markAll = rehypeArticleContext({ dossier: realDossier(), density: 'all' });
const body = (texts: readonly string[] = paragraphs): string => texts.map((text) => `<p>${text}</p>`).join('');

/** The entries that are marked in the one block that begins like this, in reading order. */
function markedIn(beginning: string, html: string): string[] {
  const tree = treeOf(`<body>${html}</body>`);
  expect(blocksOf(tree).map(({ text }) => text)).toContainEqual(expect.stringMatching(`^${beginning}`));
  markAll(tree);
  const start = textOf(tree).indexOf(beginning);
  const end = start + beginning.length;
  return markedMentions(tree)
    .filter((mention) => mention.start >= start && mention.end <= end)
    .map(({ entry }) => entry);
}

describe('a headline of the site’s own', () => {
  const headline = 'Baku and Ankara prepare for the winter';
  const names = ['baku', 'ankara'];

  it.each([
    ['right above the text', `<article><h1>${headline}</h1>${body()}</article>`],
    ['with a byline between', `<h1>${headline}</h1><p>By Ann Lee</p><p>8 April</p><div>${body()}</div>`],
    ['where the end is cut', `<h1>${headline}</h1><div>${body(paragraphs.slice(0, 16))}</div>`],
  ])('a headline of the site’s own is marked %s', (_, html) => {
    expect(markedIn(headline, html)).toEqual(names);
  });

  it.each([
    ['a link', `<h1><a href="/">${headline}</a></h1><div>${body()}</div>`],
    ['far above', `<h1>${headline}</h1>${'<p>Weather</p>'.repeat(5)}<div>${body()}</div>`],
    ['above a part of it', `<h1>${headline}</h1><div>${body(paragraphs.slice(5))}</div>`],
    ['above a quotation from it', `<h1>${headline}</h1><div>${body(paragraphs.slice(0, 3))}</div>`],
    ['above the article’s own', `<h1>${headline}</h1><h2>${ownHeadline}</h2><div>${body()}</div>`],
    ['above another heading', `<h1>${headline}</h1><h2><a href="/2">Elsewhere</a></h2><p>So.</p><div>${body()}</div>`],
    ['not of the first level', `<h2>${headline}</h2><div>${body()}</div>`],
  ])('a headline of the site’s own is left alone where it is %s', (_, html) => {
    expect(markedIn(headline, html)).toEqual([]);
  });
});

describe('a paragraph written anew', () => {
  const page = (texts: readonly string[]): string => `<h1>${ownHeadline}</h1>${body(texts)}`;
  const first =
    'Soldiers of Azerbaijan and Turkey are to meet in the snow for the second time, a website in Ankara says.';
  const last =
    'Nobody who knows Armenia expects its people to forget, and nobody who knows Turkey expects any change from it soon; Erdoğan will see to that, and so will those who come after him.';

  it('a paragraph written anew is marked at the beginning', () => {
    expect(markedIn(first, page([first, ...paragraphs.slice(1)]))).toEqual(['azerbaijan', 'turkey', 'ankara']);
  });

  it('a paragraph written anew is marked at the end', () => {
    expect(markedIn(last, page([...paragraphs.slice(0, -1), last]))).toEqual([
      'armenia',
      'turkey',
      'recep-tayyip-erdogan',
    ]);
  });

  it('a paragraph written anew is left alone where nothing of the article is missing', () => {
    expect(markedIn(first, page([first, ...paragraphs]))).toEqual([]);
    expect(markedIn(last, page([...paragraphs, last]))).toEqual([]);
  });
});
