import fc from 'fast-check';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { parseDossier } from '../../../src/dossier/parse.js';
import { blocksInScope } from '../../../src/hast/hast-scope.js';
import { rehypeArticleContext, type RehypeArticleContextOptions } from '../../../src/rehype/rehype-article-context.js';
import { sample } from '../../browser/support/sample-dossier.js';
import { dossierOf } from '../../cases/dossiers.js';
import { prose } from '../../cases/prose.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';
import { blocksOf, fragmentOf, markedMentions, textOf } from './marked-mentions.js';

/** A fragment's HTML with its marks. */
const marked = (html: string, options: Partial<RehypeArticleContextOptions> = {}): string =>
  rehype()
    .data('settings', { fragment: true })
    .use(rehypeArticleContext, { dossier: sample, ...options })
    .processSync(html)
    .toString();

/** In place of a mark's element, brackets with the entry's id. */
const sketched = (html: string, options?: Partial<RehypeArticleContextOptions>): string =>
  marked(html, options)
    .replace(/<span class="article-context-mark" data-entry="([^"]*)"[^>]*>/gu, '[$1: ')
    .replaceAll('</span>', ']');

describe('a mark in a syntax tree', () => {
  it('a mark in a syntax tree is an element with a class and the entry’s id', () => {
    expect(marked('<p>In Freedonia.</p>')).toBe(
      '<p>In <span class="article-context-mark" data-entry="freedonia">Freedonia</span>.</p>',
    );
  });

  it('a mark in a syntax tree says so where its entry is contested', () => {
    expect(marked('<p>the lost strip</p>')).toBe(
      '<p>the <span class="article-context-mark" data-entry="lost-strip" data-contested="">lost strip</span></p>',
    );
  });

  it.each([
    ['within another where its words are', '<p>The Bank of Freedonia</p>', '<p>The [bank-of-freedonia: Bank of [freedonia: Freedonia]]</p>'],
    ['in parts where other elements split its words', '<p>The <a href="#b">lost <em>str</em></a>ip</p>', '<p>The <a href="#b">[lost-strip: lost ]<em>[lost-strip: str]</em></a>[lost-strip: ip]</p>'],
    ['on both sides of a line break', '<p>lost<br>strip</p>', '<p>[lost-strip: lost]<br>[lost-strip: strip]</p>'],
    ['on both sides of a note mark', '<p>lost<sup>1</sup> strip</p>', '<p>[lost-strip: lost]<sup>1</sup>[lost-strip:  strip]</p>'],
  ])('a mark in a syntax tree stands %s', (_, html, expected) => {
    expect(sketched(html, { density: 'all' })).toBe(expected);
  }); // prettier-ignore

  it('a mark in a syntax tree is parted where one before it ends that it crosses', () => {
    const dossier = dossierOf({ bank: ['Bank of New'], york: ['New York'] }, ['bank', 'york']);
    expect(sketched('<p>Bank of New York</p>', { dossier, density: 'all' })).toBe(
      '<p>[bank: Bank of [york: New]][york:  York]</p>',
    );
  });

  it('no mark in a syntax tree is in an element that has text alone', () => {
    expect(sketched('<title>Freedonia</title><noframes>Freedonia</noframes>')).not.toContain('[');
  });

  it('a mark is made once where a syntax tree has one element in two places', () => {
    const [paragraph] = fragmentOf('<p>Freedonia, now</p>').children;
    const tree: Root = { type: 'root', children: [paragraph!, paragraph!] };
    rehypeArticleContext({ dossier: sample, density: 'all' })(tree);
    expect(textOf(tree)).toBe('Freedonia, nowFreedonia, now');
    expect(rehype().stringify(tree).match(/<span/gu)).toHaveLength(2);
  });
});

describe('the plugin’s options', () => {
  const page = '<h1>Freedonia</h1><p>Freedonia and Freedonia</p><h2>More</h2><p>Freedonia</p>';
  const countIn = (html: string, options?: Partial<RehypeArticleContextOptions>): number =>
    marked(html, options).split('<span').length - 1;

  it('the option density marks the first mention in each section, the very first, or all', () => {
    const counts = (['section', 'first', 'all'] as const).map((density) => countIn(page, { density }));
    expect(counts).toEqual([3, 1, 4]);
  });

  it('the plugin marks each entry once by default, outside of headings, and of a long phrase its focus', () => {
    expect(sketched(page)).toBe('<h1>Freedonia</h1><p>[freedonia: Freedonia] and Freedonia</p><h2>More</h2><p>Freedonia</p>');
    const dossier = dossierOf({ claim: [] }, ['claim']);
    const [claim] = dossier.entries as [Dossier['entries'][number]];
    const focused = { ...dossier, entries: [{ ...claim, passages: [{ text: 'a brief but successful war', focus: 'successful' }] }] };
    const html = '<p>It was a brief, but successful, war.</p>';
    expect(sketched(html, { dossier: focused })).toBe('<p>It was a brief, but [claim: successful], war.</p>');
    expect(sketched(html, { dossier: focused, density: 'section' })).toContain('[claim: a brief, but successful, war]');
  }); // prettier-ignore

  it('the option types marks the types alone that it names', () => {
    const html = '<p>Freedonia, the Bank of Freedonia, the lost strip</p>';
    expect(sketched(html, { types: ['organisation'] })).toBe(
      '<p>Freedonia, the [bank-of-freedonia: Bank of Freedonia], the lost strip</p>',
    );
    expect(sketched(html, { types: ['contested'] })).toBe('<p>Freedonia, the Bank of Freedonia, the [lost-strip: lost strip]</p>');
  }); // prettier-ignore

  it.each([
    ['the main element', '<p>Freedonia</p><main>[freedonia: Freedonia]</main>'],
    ['what has the role of main', '<article>Freedonia</article><div role="main">[freedonia: Freedonia]</div>'],
    ['the article where there is neither', '<p>Freedonia</p><article>[freedonia: Freedonia]</article>'],
    ['all where there are several', '<article>[freedonia: Freedonia]</article><article>[freedonia: Freedonia]</article>'],
    ['without asides and comments', '<main>[freedonia: Freedonia]<aside>Freedonia</aside><article><article>Freedonia</article></article></main>'],
    ['all where there is none of them', '<p>[freedonia: Freedonia]</p><div>[freedonia: Freedonia]</div>'],
  ])('the plugin looks at the main content, which is %s', (_, expected) => {
    const html = expected.replaceAll('[freedonia: Freedonia]', 'Freedonia');
    expect(sketched(html, { density: 'all' })).toBe(expected);
    expect(sketched(html, { scope: 'page', density: 'all' })).toBe(expected);
  }); // prettier-ignore

  it('the plugin looks at the elements that a function takes, and at each once', () => {
    const isA = ({ properties }: Element): boolean => String(properties.className) === 'a';
    const html = '<p class="a">Freedonia</p><main>Freedonia <div class="a">Sylvania <b class="a">now</b><p class="a">Freedonia</p></div></main>'; // prettier-ignore
    expect(sketched(html, { scope: isA, density: 'all' })).toBe(
      '<p class="a">[freedonia: Freedonia]</p><main>Freedonia <div class="a">[sylvania: Sylvania] <b class="a">now</b><p class="a">[freedonia: Freedonia]</p></div></main>',
    );
    const read = blocksInScope(fragmentOf(html), isA, sample).map(({ text }) => text);
    expect(read).toEqual(['Freedonia', 'Sylvania now', 'Freedonia']);
  });
});

describe('a tree that was made by hand', () => {
  it('a tree that was made by hand may have properties that are not set, and elements without any', () => {
    const tree: Root = {
      type: 'root',
      children: [
        { type: 'element', tagName: 'p', properties: { hidden: false, dataArticleContextIgnore: null }, children: [{ type: 'text', value: 'Freedonia' }] },
        { type: 'element', tagName: 'p', properties: { hidden: true }, children: [{ type: 'text', value: 'Freedonia' }] },
        { type: 'element', tagName: 'p', children: [{ type: 'text', value: 'Freedonia' }] } as never,
      ],
    }; // prettier-ignore
    rehypeArticleContext({ dossier: sample, density: 'all' })(tree);
    expect(markedMentions(tree).map(({ start }) => start)).toEqual([0, 18]);
  });
});

describe('the text', () => {
  const dossier = realDossier();
  const inline = fc.constantFrom('b', 'em', 'a', 'span', 'code', 'sup', 'q', 'br', 'ruby');
  const block = fc.constantFrom('p', 'div', 'li', 'h2', 'blockquote', 'pre', 'nav', 'td');
  const { nodes } = fc.letrec<{ nodes: Root['children']; node: Root['children'][number] }>((tie) => ({
    nodes: fc.array(tie('node'), { maxLength: 5 }),
    node: fc.oneof(
      { maxDepth: 5 },
      prose.map((value) => ({ type: 'text' as const, value })),
      prose.map((value) => ({ type: 'comment' as const, value })),
      fc.tuple(fc.oneof(inline, block), tie('nodes')).map(([tagName, children]) => ({
        type: 'element' as const,
        tagName,
        properties: {},
        children: children as never[],
      })),
    ),
  }));
  const anyTree = nodes.map((children): Root => ({ type: 'root', children }));

  it('the text of a tree stays as it was to the byte, and is read as before', () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom('calm', 'section', 'first', 'all'), (tree, density) => {
        const text = textOf(tree);
        const read = blocksOf(tree).map((block) => [block.text, block.section, block.heading]);
        rehypeArticleContext({ dossier, density, scope: 'page' })(tree);
        expect(textOf(tree)).toBe(text);
        expect(blocksOf(tree).map((block) => [block.text, block.section, block.heading])).toEqual(read);
      }),
    );
  });

  it('no mark is without words in it, and a tree without mentions has none', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const before = structuredClone(tree);
        rehypeArticleContext({ dossier, density: 'all', scope: 'page' })(tree);
        if (markedMentions(tree).length === 0) expect(tree).toEqual(before);
        expect(rehype().stringify(tree)).not.toMatch(/<span class="article-context-mark"[^>]*><\/span>/u);
      }),
    );
  });

  it('a page without the article is left alone', () => {
    const html = '<main><h1>Turkey votes</h1><p>Voters in Turkey and Azerbaijan went to the polls.</p></main>';
    expect(marked(html, { dossier })).toBe(html);
  });

  it('a copy of the article that is not shown is left alone', () => {
    const copy = articleParagraphs().map((text) => `<p>${text}</p>`).join(''); // prettier-ignore
    const html = `<div id="print" style="color: red; display:none">${copy}</div><div id="shown">${copy}</div>`;
    const [print, shown] = marked(html, { dossier }).split('<div id="shown">');
    expect(print).not.toContain('<span');
    expect(shown).toContain('<span');
  });

  it('an article is marked alike from a dossier that went through JSON', () => {
    const html = `<article>${articleParagraphs().map((text) => `<p>${text}</p>`).join('')}</article>`; // prettier-ignore
    const again = parseDossier(JSON.parse(JSON.stringify(dossier))).dossier!;
    expect(marked(html, { dossier: again })).toBe(marked(html, { dossier }));
    expect(marked(html, { dossier })).toContain('data-entry="genocide"');
  });
});
