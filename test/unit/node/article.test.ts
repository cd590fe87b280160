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
  it('an HTML article is read as a page reads it, without what is hidden, a button or a script', () => {
    const html = `<p>In Free<b>donia</b></p><p hidden>Sylvania</p><button>Sylvania</button><script>"Sylvania"</script>`;
    expect(blocksIn(html)).toEqual(['In Freedonia']);
  });

  it('a name that a line break parts in an HTML article is read whole', () => {
    expect(blocksIn('<p>The lost<br>strip</p>')).toEqual(['The lost\nstrip']);
  });

  it('what a tag’s attributes and a comment say is left out of an HTML article, whatever signs are in them', () => {
    expect(blocksIn('<p title="a > Sylvania">Freedonia<!-- > Sylvania --></p>')).toEqual(['Freedonia']);
  });

  it.each(readingCases.map(({ of, html, texts }) => [of, html, texts] as const))(
    'reading an HTML article gives, as on a page, %s',
    (_, html, texts) => {
      expect(blocksIn(html)).toEqual(texts);
    },
  );

  it.each(notProse)('an HTML article has no prose in %s', (html) => {
    expect(blocksIn(`<main>${html}<p>but in Sylvania</p></main>`)).toEqual(['but in Sylvania']);
  });

  it.each(Object.entries(mainContents))('the main content of an HTML article that has no reprint is %s', (_, html) => {
    expect(blocksIn(html).join(' ')).not.toContain('Freedonia');
    expect(blocksIn(html).join(' ').split('Sylvania')).toHaveLength(html.split('Sylvania').length);
  });

  it('an HTML article is read as the reprint alone where that is found', () => {
    const paragraphs = articleParagraphs().map((text) => `<p>${text}</p>`).join(''); // prettier-ignore
    const { article } = readArticle(fileOf(`<main><p>Turkey votes.</p><div>${paragraphs}</div></main>`));
    const { blocks, lacksReprint } = article!.textFor(realDossier());
    expect([blocks, lacksReprint]).toEqual([articleParagraphs(), false]);
  });

  it('an HTML article that is set line by line is joined as on a page', () => {
    const lines = ['Freedonia has been at', 'odds with the lost', 'strip since the spring.'];
    const html = `<main>${`<div>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`.repeat(4)}</main>`;
    expect(blocksIn(html)).toEqual(Array<string>(4).fill(lines.join('\n')));
  });
});

describe('annotate', () => {
  it('annotate says on standard error that the dossier’s article is not there, and reads the main content', async () => {
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

  it.each(['annotate', 'coverage'])(
    'an article of 25 MB is refused by %s, with the place and the limit',
    async (name) => {
      const file = fileOf('<p>Armenia</p>\n'.repeat(1_700_000));
      const { code, out, err } = await command([name, file, '--dossier', folder]);
      expect([code, out]).toEqual([1, '']);
      expect(err).toMatch(/article\.html:1:1 {2}error {2}article-too-large\n {4}expected an article of at most 10 MB, found 25\.5 MB\n/u); // prettier-ignore
    },
  );

  it.each([
    ['div', '<div>'.repeat(200_000)],
    ['font', '<font color="a">'.repeat(100_000)],
    ['span', '<p>'.concat('<span>'.repeat(1_200))],
  ])('an article of nested <%s> is refused with the place', async (_, html) => {
    const { code, err } = await command(['annotate', fileOf(`${html}Armenia`), '--dossier', folder]);
    expect(code).toBe(1);
    expect(err).toMatch(/article\.html:1:\d+ {2}error {2}article-too-deep\n {4}expected elements nested at most 1000/u);
  });

  it('an article that is just within the limits is read', async () => {
    const deep = `${'<div>'.repeat(990)}Armenia`;
    expect((await command(['annotate', fileOf(deep), '--dossier', folder])).out).toContain('1 mention of 1 entries');
  });

  it('an article with more mentions than a call may have arguments is printed', async () => {
    const long = '<p>Armenia</p>\n'.repeat(130_000);
    const { code, out } = await command(['annotate', fileOf(long), '--dossier', folder]);
    expect(code).toBe(0);
    expect(out.endsWith('\n130000 mentions of 1 entries')).toBe(true);
  });

  it('a text in a corpus that is nested too deep is named, and the others are read', async () => {
    const corpus = emptyFolder();
    writeFileSync(join(corpus, 'a.html'), '<div>'.repeat(3_000));
    writeFileSync(join(corpus, 'b.html'), '<p>Armenia</p>');
    const { code, out } = await command(['check', folder, '--corpus', corpus]);
    expect(code).toBe(0);
    expect(out).toContain('Corpus: 1 texts');
    expect(out).toMatch(/a\.html:1:\d+ {2}warning {2}article-too-deep/u);
  });
});
