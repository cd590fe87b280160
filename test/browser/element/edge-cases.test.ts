import { expect } from '@open-wc/testing';
import { resetMouse } from '@web/test-runner-commands';
import {
  addWidget, cardCloses, cardOpens, click, frame, hover, isOpen, launcherOf, mentionOf, middleOf, mount, moveTo,
  newWidget, place, press, resize, show, textsOf, wait,
} from '../support/support.js'; // prettier-ignore
import { panelCloses, panelOpens } from '../panel/panel-support.js';
import { sample } from '../support/sample-dossier.js';

before(() => resize(1000, 700));
beforeEach(() => moveTo(990, 690));
after(() => resetMouse());

describe('a page that lives its own life', () => {
  it('the card opens by hovering though something else on the page scrolls without end', async () => {
    const widget = await mount(
      '<p>Sylvania</p><div id="ticker" style="overflow: auto; width: 50px"><i style="padding: 900px"></i></div>',
    );
    const ticker = document.querySelector('#ticker')!;
    const timer = setInterval(() => (ticker.scrollLeft += 1), 30);
    await hover(mentionOf(widget, 'Sylvania'));
    await cardOpens(widget);
    clearInterval(timer);
  });

  it('no card opens on words that the page has changed since', async () => {
    const widget = await mount('<p>Sylvania is far away</p>');
    const at = middleOf(mentionOf(widget, 'Sylvania'));
    document.querySelector('p')!.firstChild!.nodeValue = 'Somebody is far away';
    await moveTo(...at);
    await wait(800);
    expect(isOpen(widget)).to.be.false;
  });

  it('no card opens, and no event says that one did, for a mark that is not shown', async () => {
    const widget = await mount('<p style="display: none">Sylvania</p><p>Freedonia</p>');
    const told: string[] = [];
    for (const type of ['article-context-open', 'article-context-close'] as const)
      widget.addEventListener(type, () => told.push(type));
    widget.show(mentionOf(widget, 'Sylvania'));
    await wait(200);
    expect([isOpen(widget), told]).to.deep.equal([false, []]);
    let kept = false;
    document.addEventListener('keydown', ({ defaultPrevented }) => (kept = defaultPrevented), { once: true });
    await press('Escape');
    expect(kept, 'the page gets its Escape').to.be.false;
  });

  it('the page scrolls to words far down in a long block when their card is shown', async () => {
    const widget = await mount(`<div>${'word '.repeat(3000)}Sylvania ${'word '.repeat(3000)}</div>`);
    await show(widget, 'Sylvania');
    const { top, bottom } = mentionOf(widget, 'Sylvania').range.getBoundingClientRect();
    expect([top > 0, bottom < innerHeight]).to.deep.equal([true, true]);
    scrollTo(0, 0);
  });

  it('the copy of the article that is shown is marked where another is not shown', async () => {
    const article = await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt');
    const html = (await article.text())
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('');
    const widget = await mount(`<div id="print" style="display: none">${html}</div><div id="shown">${html}</div>`, {
      dossier: null,
    });
    expect(widget.mentions[0]?.block.closest('#shown') === null).to.be.false;
    expect(widget.mentions.every(({ block }) => block.closest('#print') === null)).to.be.true;
  });
});

describe('closing', () => {
  it('closing a card that was opened and closed by mouse moves neither page nor focus', async () => {
    const widget = await mount(`<p>Sylvania</p><div style="height: 3000px"></div>`, {
      attributes: { launcher: 'inline' },
    });
    await hover(mentionOf(widget, 'Sylvania'));
    const card = await cardOpens(widget);
    const { left, top, width } = card.shadowRoot!.querySelector('.close')!.getBoundingClientRect();
    await click(left + width / 2, top + width / 2);
    await cardCloses(widget);
    await frame();
    expect(scrollY).to.equal(0);
    expect(document.activeElement === document.body).to.be.true;
  });

  it('closing a card gives the focus back to what had it before', async () => {
    const widget = await mount('<p>Sylvania</p>');
    launcherOf(widget).focus();
    await press('ArrowRight');
    const card = await cardOpens(widget);
    await press('Enter');
    expect(card.matches(':focus-within')).to.be.true;
    await press('Escape');
    expect(launcherOf(widget).matches(':focus-within')).to.be.true;
  });

  it('scrolling to the next mention, far from the one that was shown, does not close the card', async () => {
    const widget = await mount('<p>Sylvania</p><p style="margin-top: 3000px">Freedonia</p>');
    await show(widget, 'Sylvania');
    widget.show(mentionOf(widget, 'Freedonia'));
    // At once, as on a busy page, where the next card is longer on its way than the news of the scrolling.
    dispatchEvent(new Event('scroll'));
    await cardOpens(widget, 'Freedonia');
    await wait(50);
    expect(isOpen(widget)).to.be.true;
    scrollTo(0, 0);
  });

  it('a press of the launcher shows the overview in place of the open card, and the next closes that', async () => {
    const widget = await mount('<p>Sylvania</p>', { attributes: { launcher: 'corner' } });
    await show(widget, 'Sylvania');
    const press = async (): Promise<void> => {
      const { left, top } = launcherOf(widget).getBoundingClientRect();
      await click(left + 10, top + 10);
    };
    await press();
    await panelOpens(widget);
    await cardCloses(widget);
    await press();
    await panelCloses(widget);
  });

  it('the end of a selection in the card does not close it', async () => {
    const widget = await mount('<p>Sylvania</p>');
    const card = await show(widget, 'Sylvania');
    const { left, right, top } = card.getBoundingClientRect();
    card.dispatchEvent(
      new PointerEvent('pointerdown', { bubbles: true, composed: true, clientX: left + 20, clientY: top + 40 }),
    );
    document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, clientX: right + 200, clientY: top + 40 }));
    expect(isOpen(widget)).to.be.true;
  });
});

describe('the widget', () => {
  it('the widget reads a dossier that stands in it though it came before its child was parsed', async () => {
    place('<p>All of Sylvania</p>');
    const widget = newWidget({ dossier: null as never });
    document.body.append(widget);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(sample);
    widget.append(script);
    await widget.ready;
    expect(textsOf(widget)).to.deep.equal(['Sylvania']);
  });

  it('the widget takes looks that were set while it was loading', async () => {
    place('<p>All of Sylvania</p>');
    const widget = newWidget();
    document.body.append(widget);
    await widget.updateComplete;
    widget.theme = 'dark';
    await widget.ready;
    expect(launcherOf(widget).getAttribute('theme')).to.equal('dark');
  });

  it('the widget is ready at once, and idle, where it is in no document', async () => {
    const widget = document.createElement('article-context');
    await widget.ready;
    expect(widget.state).to.equal('idle');
  });

  it('an accent that is not closed swallows none of the style rules after it', async () => {
    const widget = await mount('<p>Sylvania</p>', { attributes: { accent: 'rgb(10 20 30' } });
    const rules = [...(document.adoptedStyleSheets.at(-1)?.cssRules ?? [])].map(({ cssText }) => cssText).join();
    expect(rules).to.include('rgb(10, 20, 30)');
    expect(rules).to.include('article-context-active');
    widget.remove();
  });

  it('the widget opens nothing by hovering with marks="none", and everything by `show()`', async () => {
    const widget = await mount('<p>Sylvania</p>', { attributes: { marks: 'none' } });
    await hover(mentionOf(widget, 'Sylvania'));
    await wait(800);
    expect(isOpen(widget)).to.be.false;
    await show(widget, 'Sylvania');
  });

  it('the widget says so where a selector in scope selects nothing', async () => {
    place('<p>Sylvania</p>');
    const widget = newWidget({ attributes: { scope: '.no-such-thing' } });
    let code = '';
    widget.addEventListener('article-context-error', ({ detail }) => (code = detail.issues[0]?.code ?? ''));
    document.body.append(widget);
    await widget.ready;
    expect([widget.state, code]).to.deep.equal(['not-found', 'nothing-selected']);
    await addWidget();
  });
});
