import { describe, expect, it } from 'vitest';
import { dossierAmong, draftOf, filesOfDraft, readArticleFile, readPaste } from '../../../src/studio/model/dossier-files.js'; // prettier-ignore
import { unzipped, zipOf } from '../../../src/studio/model/zip.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('an article that is brought to Studio', () => {
  it('an article is read as by the command line: a text, a text in short lines, a page', () => {
    expect(readPaste('One\n\nTwo ships pass.\n').paragraphs).toEqual(['One', 'Two ships pass.']);
    expect(readPaste('<main><h1>One</h1><p>Two <b>ships</b>\npass.</p></main>').paragraphs).toEqual([
      'One',
      'Two ships pass.',
    ]);
    expect(readArticleFile('a.html', bytes('Plain words')).paragraphs).toEqual(['Plain words']);
  });

  it.each([
    ['a PDF', bytes('%PDF-1.7'), 'found a PDF'],
    ['a Word file', bytes('PK\u0003\u0004'), 'found a Word'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x41, 0]), 'UTF-8'],
    ['nothing', bytes(' \n'), 'no text'],
    ['25 MB', new Uint8Array(25_000_000).fill(97), 'at most 10 MB'],
  ])('what is no article is refused in words: %s', (_, content, says) => {
    expect(readArticleFile('a.txt', content).says).toContain(says);
  });

  it('of the candidates those that are wanted become entries, each a draft', () => {
    const draft = draftOf(['The lane', 'The Harbour Board of Sandhaven met Marta Lindqvist in Sandhaven.']);
    expect(draft.entries.map(({ name }) => name)).toContain('Marta Lindqvist');
    const files = filesOfDraft(draft, new Set(['marta-lindqvist']));
    expect([...files.keys()].filter((path) => path.startsWith('entries/'))).toEqual(['entries/marta-lindqvist.yaml']);
    expect(files.get('entries/marta-lindqvist.yaml')).toContain('draft: true');
    expect(files.get('article.txt')).toBe('The lane\n\nThe Harbour Board of Sandhaven met Marta Lindqvist in Sandhaven.\n'); // prettier-ignore
  });
});

describe('a folder that is brought to Studio', () => {
  it('a zip of a folder comes back as it was, from whatever folder it was packed in', () => {
    const texts = new Map([
      ['dossier.yaml', 'id: a\n'],
      ['entries/b.yaml', 'name: “ş”\n'],
    ]);
    expect(dossierAmong(unzipped(zipOf(texts)))).toEqual(texts);
    const within = new Map([...texts].map(([path, text]) => [`desk/harbour/${path}`, text]));
    expect(dossierAmong(unzipped(zipOf(new Map([...within, ['desk/other.txt', 'x'], ['desk/harbour/.git/a.txt', 'x']]))))).toEqual(texts); // prettier-ignore
    expect(zipOf(texts)).toEqual(zipOf(texts));
  });

  it('what is no dossier’s folder is refused in words', () => {
    const two = ['a/dossier.yaml', 'b/dossier.yaml'].map((path) => ({ path, bytes: bytes('id: a') }));
    expect(() => dossierAmong(two)).toThrow('expected one dossier');
    expect(() => dossierAmong([{ path: 'a.txt', bytes: bytes('x') }])).toThrow('dossier.yaml');
    expect(() => dossierAmong([{ path: 'dossier.yaml', bytes: new Uint8Array([0xff]) }])).toThrow('UTF-8');
    expect(() => unzipped(bytes('no zip at all'))).toThrow();
    expect(() => unzipped(zipOf(new Map([['a.yaml', 'a'.repeat(13_000_000)]])))).toThrow('12 MB');
  });
});
