import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import {
  AMPLE, hover, inCard, isOpen, later, launcherOf, mentionOf, mount, onFirstVisit, pressIn, show, textsOf, wait,
} from '../support/support.js'; // prettier-ignore

onFirstVisit();

const page = '<p>Freedonia, Sylvania.</p><h2>More</h2><p>Freedonia and the lost strip.</p>';
const marked = (widget: ArticleContextElement): string[] =>
  widget.mentions.filter((mention) => mention.marked).map(({ text }) => text);

async function chooseIn(widget: ArticleContextElement, label: string): Promise<void> {
  const card = await show(widget, textsOf(widget)[0]!);
  if (inCard(card, 'fieldset').length === 0) await pressIn(card, '.tool[aria-expanded]:not(.more)');
  inCard(card, 'label')
    .find(({ innerText }) => innerText.trim() === label)!
    .click();
  await card.updateComplete;
}

describe('the reader’s choice of marks', () => {
  for (const marks of ['highlight', 'inline'])
    it(`a reader’s choice is what is marked at once, and on later loads, with marks="${marks}"`, async () => {
      const widget = await mount(page, { attributes: { marks } });
      expect(marked(widget)).to.deep.equal(['Freedonia', 'Sylvania', 'Freedonia', 'lost strip']);
      for (const [label, texts] of [
        ['First mentions only', ['Freedonia', 'Sylvania', 'lost strip']],
        ['Disputed wording only', ['lost strip']],
        ['As the publisher set them', ['Freedonia', 'Sylvania', 'Freedonia', 'lost strip']],
        ['Disputed wording only', ['lost strip']],
      ] as const) {
        await chooseIn(widget, label);
        expect(marked(widget), label).to.deep.equal(texts);
      }
      if (marks === 'inline')
        expect([...document.querySelectorAll('article-context-mark')].map((mark) => mark.textContent)).to.deep.equal([
          'lost strip',
        ]);
      await widget.refresh();
      expect(marked(widget)).to.deep.equal(['lost strip']);
      await hover(mentionOf(widget, 'Sylvania'));
      await wait(AMPLE);
      expect(isOpen(widget)).to.be.false;
    });

  it('the first marks come as early as before once the reader has them again as the publisher set them', async () => {
    const widget = await mount(page);
    // What is marked early is marked once more when all has been found.
    const timesMarked = async (): Promise<number> => {
      let ranges = 0;
      const { add } = Highlight.prototype;
      Highlight.prototype.add = function (range) {
        ranges++;
        return add.call(this, range);
      };
      await widget.refresh();
      Highlight.prototype.add = add;
      return ranges / marked(widget).length;
    };
    expect(await timesMarked()).to.equal(2);
    await chooseIn(widget, 'First mentions only');
    expect(await timesMarked()).to.equal(1);
    await chooseIn(widget, 'As the publisher set them');
    expect(await timesMarked()).to.equal(2);
  });

  it('a reader may choose no marks, and the launcher brings them back', async () => {
    const widget = await mount(page);
    await chooseIn(widget, 'None');
    expect(marked(widget)).to.deep.equal([]);
    widget.hide();
    await widget.refresh();
    expect(marked(widget)).to.deep.equal([]);
    const button = launcherOf(widget).shadowRoot!.querySelector('button')!;
    expect(button.innerText).to.contain('off');
    button.click();
    expect(marked(widget)).to.have.lengthOf(4);
  });

  it('a reader’s choice of marks lasts for the page where nothing can be stored', async () => {
    const { getItem, setItem } = Storage.prototype;
    const deny = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.assign(Storage.prototype, { getItem: deny, setItem: deny });
    later(() => Object.assign(Storage.prototype, { getItem, setItem }));
    const widget = await mount(page);
    await chooseIn(widget, 'Disputed wording only');
    await widget.refresh();
    expect(marked(widget)).to.deep.equal(['lost strip']);
    await chooseIn(widget, 'As the publisher set them');
    expect(marked(widget)).to.have.lengthOf(4);
  });
});
