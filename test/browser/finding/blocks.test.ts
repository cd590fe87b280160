import { expect } from '@open-wc/testing';
import { readBlocks } from '../../../src/page/tree/dom-tree.js';
import { runSync } from '../../../src/util/pausing.js';
import { blockCases, notProse, readingCases, sectionCase } from '../../cases/matching/blocks.js';
import { mount, place } from '../support/support.js';

describe('the words of a page', () => {
  for (const { of, html, has } of blockCases)
    it(`a page has just the mentions that a reader would see in ${of}, with exact offsets and ranges`, async () => {
      const { mentions } = await mount(html);
      expect(mentions.map(({ range }) => range.toString())).to.deep.equal(has);
      for (const { block, start, end, range } of mentions)
        expect(block.textContent.slice(start, end)).to.equal(range.toString());
    });

  for (const html of notProse)
    it(`the words of a page are left alone in ${html}`, async () => {
      const { mentions } = await mount(`${html}<p>but in Freedonia</p>`);
      expect(mentions.map(({ block }) => block.textContent)).to.deep.equal(['but in Freedonia']);
    });

  it('a mention names the nearest block around its words', async () => {
    const { mentions } = await mount('<section>On Freedonia <p>and <b>Sylvania</b></p></section>');
    expect(mentions.map(({ block }) => block.localName)).to.deep.equal(['section', 'p']);
  });

  it('the words of a page are found in an element that is editable no more', async () => {
    const { mentions } = await mount('<div contenteditable="false">Freedonia</div>');
    expect(mentions).to.have.lengthOf(1);
  });
});

describe('a page', () => {
  for (const { of, html, texts } of readingCases)
    it(`reading a page gives ${of}`, () => {
      expect(runSync(readBlocks(place(html))).map(({ text }) => text.trim())).to.deep.equal(texts);
    });

  it('a page counts a section from each heading', () => {
    expect(runSync(readBlocks(place(sectionCase.html))).map(({ section }) => section)).to.deep.equal(
      sectionCase.sections,
    );
  });
});
