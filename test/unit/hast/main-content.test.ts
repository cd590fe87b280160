/** The main content of a syntax tree is that of the same page in a browser. */
import { describe, expect, it } from 'vitest';
import { readHastMainContent } from '../../../src/hast/hast-blocks.js';
import { HastElement } from '../../../src/hast/hast-tree.js';
import { mainContents } from '../../cases/matching/main-contents.js';
import { treeOf } from '../rehype/marked-mentions.js';

const mainContentOf = (html: string): string =>
  readHastMainContent(new HastElement(treeOf(html)))
    .map(({ text }) => text)
    .join('\n');

describe('the main content of a syntax tree', () => {
  it.each(Object.entries(mainContents))('the main content of a syntax tree is %s', (_, html) => {
    const text = mainContentOf(`<body><div>${html}</div></body>`);
    expect(text).not.toContain('Freedonia');
    const named = text.split('Sylvania').length;
    expect(named).toBe(html.split('Sylvania').length);
  });

  it('the main content of a syntax tree has its asides taken out, whatever class the root element has', () => {
    const html = '<html class="has-sidebar"><body><p>Sylvania</p><div class="sidebar">Freedonia</div></body></html>';
    expect(mainContentOf(html)).toBe('Sylvania');
  });
});
