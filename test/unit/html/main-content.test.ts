/** The main content of a syntax tree is that of the same page in a browser. */
import { describe, expect, it } from 'vitest';
import { readMainContent } from '../../../src/html/main-content.js';
import { HastElement } from '../../../src/html/hast-tree.js';
import { mainContents } from '../../cases/matching/main-contents.js';
import { treeOf } from '../rehype/marked-mentions.js';

describe('the main content of a syntax tree', () => {
  it.each(Object.entries(mainContents))('is %s', (_, html) => {
    const texts = readMainContent(new HastElement(treeOf(`<body><div>${html}</div></body>`))).map(({ text }) => text);
    expect(texts.join('\n')).not.toContain('Freedonia');
    const named = texts.join('\n').split('Sylvania').length;
    expect(named).toBe(html.split('Sylvania').length);
  });
});
