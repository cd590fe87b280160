/** On a page that has marks from the rehype plugin, the widget finds and does what it does on any other. */
import { expect } from '@open-wc/testing';
import { cardOpens, hover, mentionOf, mount, textsOf } from '../support/support.js';

const mark = (entry: string, html: string): string =>
  `<span class="article-context-mark" data-entry="${entry}">${html}</span>`;
const page = `<p>The ${mark('bank-of-freedonia', `Bank of ${mark('freedonia', 'Freedonia')}`)} in <b>${mark('sylvania', 'Syl')}</b>${mark('sylvania', 'vania')}</p>`;

describe('a page that was marked when it was made', () => {
  it('a page that was marked when it was made has the mentions that it has without these marks', async () => {
    const widget = await mount(page);
    expect(textsOf(widget)).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'Sylvania']);
    expect(new Set(widget.mentions.map(({ block }) => block.localName))).to.deep.equal(new Set(['p']));
  });

  it('a page that was marked when it was made opens a card on a name that several marks split', async () => {
    const widget = await mount(page);
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget);
  });

  it('a page that was marked when it was made is as it was once the widget is removed', async () => {
    const widget = await mount(page);
    widget.remove();
    expect(document.querySelector('main')!.innerHTML).to.equal(page);
  });
});
