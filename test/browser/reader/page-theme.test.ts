import { expect } from '@open-wc/testing';
import { contrast, luminance, painted } from '../support/contrast.js';
import { openPanel } from '../panel/panel-support.js';
import { samplePage } from '../support/sample-dossier.js';
import { inCard, later, mount, place, resize, show, addWidget, type Card } from '../support/support.js';

before(() => resize(1000, 700));

const groundOf = (card: Card): string => getComputedStyle(inCard(card, '.dialog')[0]!).backgroundColor;
const isDark = (card: Card): boolean => luminance(painted(groundOf(card))) < 0.2;

function styleBody(css: string): void {
  document.body.style.cssText = css;
  later(() => {
    document.body.removeAttribute('style');
  });
}

describe('a page that is dark without saying so', () => {
  for (const [ground, css] of Object.entries({
    'a dark colour': 'background: #16181c; color: #ddd',
    'a dark colour in OKLCH': 'background: oklch(22% 0.03 260); color: oklch(80% 0 0)',
    'a dark colour of a wide gamut': 'background: color(display-p3 0.1 0.1 0.12); color: rgb(200 200 200 / 90%)',
    'a picture beneath light text': 'background: linear-gradient(#111, #222); color: #eee',
    'grey text on a darker grey': 'background: #222; color: #888',
  }))
    it(`a page with ${ground} has a dark card`, async () => {
      styleBody(css);
      const card = await show(await mount(), 'lost strip');
      expect(isDark(card)).to.equal(true);
    });

  it('a page whose article stands on white in a dark page has a light card', async () => {
    styleBody('background: #111; color: #eee');
    const main = place(samplePage);
    main.style.cssText = 'background: white; color: #222';
    expect(isDark(await show(await addWidget(), 'lost strip'))).to.equal(false);
  });

  it('a light page that declares both schemes has a light card, whatever the reader’s system prefers', async () => {
    styleBody('background: white; color: black');
    document.documentElement.style.colorScheme = 'dark';
    later(() => {
      document.documentElement.removeAttribute('style');
    });
    expect(isDark(await show(await mount(), 'lost strip'))).to.equal(false);
  });

  it('a page that turns dark while it is read has a dark card and panel from the next one on', async () => {
    const widget = await mount();
    expect(isDark(await show(widget, 'lost strip'))).to.equal(false);
    widget.hide();
    expect((await openPanel(widget)).getAttribute('theme')).to.not.equal('dark');
    widget.closePanel();
    styleBody('background: black; color: white');
    const card = await show(widget, 'lost strip');
    expect(isDark(card)).to.equal(true);
    expect(widget.shadowRoot!.querySelector('article-context-launcher')!.getAttribute('theme')).to.equal('dark');
    expect((await openPanel(widget)).getAttribute('theme')).to.equal('dark');
  });

  it('a page that has chosen a theme keeps it', async () => {
    styleBody('background: black; color: white');
    expect(isDark(await show(await mount(undefined, { attributes: { theme: 'light' } }), 'lost strip'))).to.equal(
      false,
    );
  });
});

describe('a publisher’s own surface and text', () => {
  for (const [surface, text] of [
    ['#10212b', '#f5efe0'],
    ['#fdf6e3', '#2b3a42'],
    ['navy', 'white'],
    ['#ffe680', '#1a1a1a'],
  ] as const)
    it(`${text} on ${surface} gives quiet text and links of 4.5:1 without another colour`, async () => {
      const widget = await mount();
      widget.style.setProperty('--article-context-surface', surface);
      widget.style.setProperty('--article-context-text', text);
      const card = await show(widget, 'lost strip');
      const ground = painted(groundOf(card));
      expect(ground).to.deep.equal(painted(surface));
      for (const selector of ['.kind', '.contested', '.cite']) {
        const color = painted(getComputedStyle(inCard(card, selector)[0]!).color, surface);
        expect(contrast(color, ground), selector).to.be.at.least(4.5);
      }
    });
});
