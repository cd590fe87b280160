import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { readArticle } from '../../../src/node/article/article.js';
import { sample } from '../../browser/support/sample-dossier.js';
import { mainContents } from '../../cases/matching/main-contents.js';
import { articleParagraphs, realDossier } from '../../cases/real-dossier.js';
import { notProse, readingCases } from '../../cases/matching/blocks.js';
import { command } from '../cli/command.js';
import { emptyFolder, writeFolder } from './folders.js';

function fileOf(text: string, name = 'article.html'): string {
  const file = join(emptyFolder(), name);
  writeFileSync(file, text);
  return file;
}

/** The blocks that are read, with the words as a reader sees them. */
function blocksIn(html: string, dossier: Dossier = sample): string[] {
  const { article } = readArticle(fileOf(html));
  return article!.textFor(dossier).blocks.map((text) => text.trim());
}

describe('an HTML article', () => {
  it('is read as a page reads it, without what is hidden, a button or a script', () => {
    const html = `<p>In Free<b>donia</b></p><p hidden>Sylvania</p><button>Sylvania</button><script>"Sylvania"</script>`;
    expect(blocksIn(html)).toEqual(['In Freedonia']);
  });

  it('has a name whole that a line break parts', () => {
    expect(blocksIn('<p>The lost<br>strip</p>')).toEqual(['The lost\nstrip']);
  });

  it('has what a tag’s attributes and a comment say left out, whatever signs are in them', () => {
    expect(blocksIn('<p title="a > Sylvania">Freedonia<!-- > Sylvania --></p>')).toEqual(['Freedonia']);
  });

  it.each(readingCases)('is read by the cases that a page is: $of', ({ html, texts }) => {
    expect(blocksIn(html)).toEqual(texts);
  });

  it.each(notProse)('has no prose in %s', (html) => {
    expect(blocksIn(`<main>${html}<p>but in Sylvania</p></main>`)).toEqual(['but in Sylvania']);
  });

  it.each(Object.entries(mainContents))('of which the reprint is not known is its main content: %s', (_, html) => {
    expect(blocksIn(html).join(' ')).not.toContain('Freedonia');
    expect(blocksIn(html).join(' ').split('Sylvania')).toHaveLength(html.split('Sylvania').length);
  });

  it('is the reprint alone where that is found', () => {
    const paragraphs = articleParagraphs().map((text) => `<p>${text}</p>`).join(''); // prettier-ignore
    const { article } = readArticle(fileOf(`<main><p>Turkey votes.</p><div>${paragraphs}</div></main>`));
    const { blocks, lacksReprint } = article!.textFor(realDossier());
    expect([blocks, lacksReprint]).toEqual([articleParagraphs(), false]);
  });

  it('set line by line is joined as on a page', () => {
    const lines = ['Freedonia has been at', 'odds with the lost', 'strip since the spring.'];
    const html = `<main>${`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(4)}</main>`;
    expect(blocksIn(html)).toEqual(Array<string>(4).fill(lines.join('\n')));
  });
});

describe('annotate', () => {
  it('says on the other channel that the dossier’s article is not there, and reads the main content', async () => {
    const { folder } = writeFolder({ 'article.txt': articleParagraphs().join('\n') });
    const file = fileOf('<nav>Armenia</nav><main><p>In the Republic of<br>Armenia it rained.</p></main>');
    const { code, out, err } = await command(['annotate', file, '--dossier', folder]);
    expect(code).toBe(0);
    expect(out).toContain('Republic of Armenia');
    expect(out).toContain('1 mention of 1 entries');
    expect(err).toContain('article.html: the dossier’s article is not in it; what was read is its main content');
  });
});

describe('an article of hostile size or nesting', () => {
  const { folder } = writeFolder();

  it.each(['annotate', 'coverage'])('of 25 MB is refused by %s, with the place and the limit', async (name) => {
    const file = fileOf('<p>Armenia</p>\n'.repeat(1_700_000));
    const { code, out, err } = await command([name, file, '--dossier', folder]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/article\.html:1:1 {2}error {2}article-too-large\n {4}expected an article of at most 10 MB, found 25\.5 MB\n/u); // prettier-ignore
  });

  it.each([
    ['div', '<div>'.repeat(200_000)],
    ['font', '<font color="a">'.repeat(100_000)],
    ['span', '<p>'.concat('<span>'.repeat(1_200))],
  ])('of nested <%s> is refused with the place', async (_, html) => {
    const { code, err } = await command(['annotate', fileOf(`${html}Armenia`), '--dossier', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/article\.html:1:\d+ {2}error {2}article-too-deep\n {4}expected elements nested at most 1000/u);
  });

  it('just within the limits is read', async () => {
    const deep = `${'<div>'.repeat(990)}Armenia`;
    expect((await command(['annotate', fileOf(deep), '--dossier', folder])).out).toContain('1 mention of 1 entries');
  });

  it('with more mentions than a call may have arguments is printed', async () => {
    const long = '<p>Armenia</p>\n'.repeat(130_000);
    const { code, out } = await command(['annotate', fileOf(long), '--dossier', folder]);
    expect(code).toBe(0);
    expect(out.endsWith('\n130000 mentions of 1 entries')).toBe(true);
  });

  it('in a corpus is named, and the others are read', async () => {
    const corpus = emptyFolder();
    writeFileSync(join(corpus, 'a.html'), '<div>'.repeat(3_000));
    writeFileSync(join(corpus, 'b.html'), '<p>Armenia</p>');
    const { code, out } = await command(['check', folder, '--corpus', corpus]);
    expect(code).toBe(0);
    expect(out).toContain('Corpus: 1 texts');
    expect(out).toMatch(/a\.html:1:\d+ {2}warning {2}article-too-deep/u);
  });
});
