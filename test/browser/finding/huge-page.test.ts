/** Pages with more of something than a call may have arguments, of which engines allow some 60,000 to 120,000. */
import { expect } from '@open-wc/testing';
import type { Block } from '../../../src/page/blocks.js';
import { findAgain } from '../../../src/page/changes/reanchor.js';
import { readBlocks } from '../../../src/page/tree/dom-tree.js';
import { InlineMarks } from '../../../src/paint/inline/inline-marks.js';
import { LayerPainting } from '../../../src/paint/layer/layer-painting.js';
import type { Mark } from '../../../src/paint/painter.js';
import { readScope } from '../../../src/session/scope.js';
import { runSync } from '../../../src/util/pausing.js';
import { pageHtml, place } from '../support/support.js';

const MANY = 200_000;

const markIn = (block: Block): Mark => ({ block, start: 0, end: 1, entryId: 'a', contested: false });

describe('a huge page', function () {
  this.timeout(120_000);

  it('all blocks of a place with 200,000 of them are read', () => {
    place(`<div id="whole">${'<p>a</p>'.repeat(MANY)}</div>`);
    expect(runSync(readScope('#whole', false)!)).to.have.lengthOf(MANY);
  });

  it('a block is found again among 200,000 that a page has put in with it', () => {
    const main = place('<p>the one</p>');
    const blocks = runSync(readBlocks(main));
    main.innerHTML = `${'<p>a</p>'.repeat(MANY)}<p>the one</p>`;
    const found = runSync(findAgain(new Set(blocks), [main]));
    expect(found.get(blocks[0]!)?.element === main.lastElementChild).to.be.true;
  });

  it('a paragraph of 200,000 text nodes has its marks in the text, and is as it was without them', () => {
    const main = place('<p>a and b</p>');
    const paragraph = main.firstElementChild!;
    const texts = document.createDocumentFragment();
    for (let i = 0; i < MANY; i++) texts.append(new Text());
    paragraph.append(texts);
    const before = pageHtml();
    const [block] = runSync(readBlocks(main)) as [Block];
    expect(block.pieces.length).to.be.above(MANY);
    const inline = new InlineMarks(new CSSStyleSheet(), () => {});
    inline.wrap(new Map([[block, [markIn(block)]]]));
    const [mark] = main.getElementsByTagName('article-context-mark');
    expect(mark!.textContent).to.equal('a');
    mark!.append(...['1', '2'].map((text) => new Text(text)));
    for (let i = 0; i < MANY; i++) mark!.append(new Text());
    inline.undo();
    for (const text of [...paragraph.childNodes].slice(1, 3)) text.remove();
    expect(pageHtml()).to.equal(before);
  });

  it('200,000 blocks with a mark each get their buttons', () => {
    const host = place('').appendChild(document.createElement('div'));
    const [block] = runSync(readBlocks(place('<p>a</p>'))) as [Block];
    const marks = Array.from({ length: MANY }, () => markIn({ ...block }));
    const root = host.attachShadow({ mode: 'open' });
    const layer = new LayerPainting(marks, { root, takes: () => true, met: new Set() });
    expect(root.querySelector('.marks')!.childElementCount).to.equal(MANY + 1);
    layer.undo();
  });
});
