/** The panel’s timeline and map. */
import { expect } from '@open-wc/testing';
import { mount, press, resize, until, wait } from '../support/support.js';
import { choose, inPanel, openPanel, rich, textsIn } from './panel-support.js';

beforeEach(() => resize(1440, 900));

const builtIn = { dossier: null, attributes: { scope: 'main' } };

describe('the panel’s timeline', () => {
  it('the panel’s timeline has the events in order, and among them the article and today, told by word and form', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Timeline');
    const items = textsIn(panel, '.timeline li');
    // Engines differ in the space around the dash of a range.
    expect(items.map((item) => item.replace(/\s*–\s*/u, '–').slice(0, 12))).to.deep.equal([
      '1930 The str',
      '1–20 Jun 202',
      'This article',
      'Mar 2021 The',
      'Today ' + items[4]!.slice(6, 12),
    ]);
    expect(items[2]).to.equal('This article 15 Jun 2020 News from the mountains');
    expect(items[4]).to.contain(String(new Date().getFullYear()));
    const form = (selector: string): string => {
      const { rotate, borderTopColor } = getComputedStyle(inPanel(panel, selector)[0]!, '::after');
      return `${rotate} ${borderTopColor}`;
    };
    expect(form('.timeline .article')).to.not.equal(form('.timeline .event'));
    expect(inPanel(panel, '.strip path:is(.article, .today)')).to.have.lengthOf(2);
    const words = inPanel(panel, '.strip text').map(({ textContent }) => textContent);
    expect(words).to.include.members(['This article', 'Today']);
  });

  it('the panel’s timeline has a heading for each decade with something in it, and a scale of decades', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Timeline');
    // Engines differ in the space around the dash of a range.
    const headings = textsIn(panel, '.view h3').map((text) => text.replace(/\s*–\s*/u, '–'));
    expect(headings).to.deep.equal(['1930–1939', '2020–2029']);
    expect(inPanel(panel, '.timeline').map((list) => list.children.length)).to.deep.equal([1, 4]);
    const scale = inPanel(panel, '.strip text[text-anchor="middle"]').map(({ textContent }) => textContent);
    expect(scale).to.deep.equal(['1940', '1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']);
  });

  it('the panel’s timeline opens at the article, in sight below its strip, and other parts at their start', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Timeline');
    const [view, strip, article] = ['.view', '.strip', '.timeline .article'].map((selector) =>
      inPanel(panel, selector)[0]!.getBoundingClientRect(),
    );
    expect(inPanel(panel, '.view')[0]!.scrollTop).to.be.above(1000);
    expect(article!.top).to.be.above(strip!.bottom);
    expect(article!.bottom).to.be.below((view!.top + view!.bottom) / 2 + 40);
    expect(strip!.top).to.be.closeTo(view!.top, 2);
    expect(window.scrollY).to.equal(0);
    await choose(panel, 'Sources');
    expect(inPanel(panel, '.view')[0]!.scrollTop).to.equal(0);
  });

  it('the panel’s timeline opens at the article on a low screen too, where all of the panel scrolls', async () => {
    await resize(900, 400);
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn));
    const isLow = (): boolean => inPanel(panel, '.dialog')[0]!.clientHeight <= 400;
    // WebKitGTK tells styles of a window's new height in its own time, and at times not before the next change.
    for (let tries = 1; tries < 20 && !isLow(); tries++) {
      await resize(900 + tries, 400);
      await wait(100);
    }
    expect(isLow(), 'the screen is low for styles, too').to.equal(true);
    await choose(panel, 'Timeline');
    const article = inPanel(panel, '.timeline .article')[0]!.getBoundingClientRect();
    expect(article.top).to.be.within(inPanel(panel, '.strip')[0]!.getBoundingClientRect().bottom, 300);
  });

  it('the strip above the panel’s timeline hides nothing that gets the focus', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Timeline');
    inPanel(panel, '.timeline .article ~ li .cite')[0]!.focus();
    const view = inPanel(panel, '.view')[0]!;
    await until(() => view.scrollTop > 0, 'what has the focus is in view');
    const before = view.scrollTop;
    for (let presses = 0; presses < 30; presses++) {
      await press('Shift+Tab');
      const at = panel.shadowRoot!.activeElement!.getBoundingClientRect();
      expect(at.top).to.be.at.least(inPanel(panel, '.strip')[0]!.getBoundingClientRect().bottom - 2);
    }
    expect(view.scrollTop, 'it has scrolled').to.be.below(before);
  });

  it('the strip of the panel’s timeline says in words from when to when it runs, and when the article and today are', async () => {
    const panel = await openPanel(await mount(undefined, { dossier: rich }), 'Timeline');
    const [strip] = inPanel(panel, '.strip svg');
    expect(strip!.getAttribute('aria-label')).to.match(/^From 1930 to 20\d\d\. This article: 2020\. Today: 20\d\d$/u);
    expect(strip!.getAttribute('role')).to.equal('img');
    const left = (selector: string): number => inPanel(panel, selector)[0]!.getBoundingClientRect().left;
    expect(left('.strip .article')).to.be.below(left('.strip .today'));
  });
});

describe('the panel’s map', () => {
  it('the panel’s map has all places in words, with all names alike, and says whose borders these are', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Map');
    expect(textsIn(panel, '.chips button')).to.include.members(['Baku / Bakı', 'Khankendi / Stepanakert', 'Yerevan']);
    const [caption = ''] = textsIn(panel, 'figcaption');
    expect(caption).to.match(
      /^Borders as in Natural Earth\. Status disputed: .*Shusha \/ Shushi.*\. Dashed, since in dispute: /u,
    );
    expect(caption).to.contain('Abkhazia; South Ossetia; UN buffer zone in Cyprus');
    const label = inPanel(panel, '.map svg')[0]!.getAttribute('aria-label');
    expect(label).to.contain('Map: ').and.to.contain('Shusha / Shushi');
    const looks = inPanel(panel, '.map text.name').map((text) => {
      const { fontSize, fontWeight, fill } = getComputedStyle(text);
      return [fontSize, fontWeight, fill].join();
    });
    expect(looks.length).to.be.above(4);
    expect(new Set(looks).size).to.equal(1);
    const countries = inPanel(panel, '.map .country').map(({ textContent }) => textContent);
    expect(countries).to.include.members(['Turkey', 'Armenia', 'Azerbaijan']);
  });

  it('the panel’s map has no two marks on one spot, and leaves none without a name on it or below it', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Map');
    const marks = inPanel(panel, '.map circle.name').map((mark) =>
      ['cx', 'cy', 'r'].map((name) => Number(mark.getAttribute(name))),
    );
    expect(marks.length).to.be.above(15);
    for (const [i, [x, y, r]] of marks.entries())
      for (const [otherX, otherY] of marks.slice(i + 1))
        expect(Math.hypot(x! - otherX!, y! - otherY!)).to.be.above(2 * r!);
    const written = inPanel(panel, '.map text').map(({ textContent }) => textContent);
    const [, unnamed = ''] = /Not named on the map: (.*)\.$/u.exec(textsIn(panel, 'figcaption')[0]!) ?? [];
    const isSaid = (place: string): boolean =>
      unnamed.split('; ').includes(place) || written.some((name) => place.startsWith(name));
    expect(textsIn(panel, '.chips button').filter((place) => !isSaid(place))).to.deep.equal([]);
  });

  it('the panel names below its list what its map does not reach', async () => {
    const place = { id: 'far', names: [{ text: 'Zurich', lang: 'en' }], lat: 47.4, lon: 8.5 };
    const widget = await mount('<p>On to Baku.</p>', builtIn);
    const panel = await openPanel(widget, 'Map');
    const { data } = panel.model!;
    panel.model = { ...panel.model!, data: { ...data, places: [...data.places, place] } };
    await panel.updateComplete;
    expect(textsIn(panel, '.view > span')).to.deep.equal(['Not named on the map: Zurich.']);
  });

  it('the panel’s map writes no name over another, nor beyond its sides, close or far', async () => {
    const panel = await openPanel(await mount('<p>On to Baku.</p>', builtIn), 'Map');
    for (const name of ['Khankendi / Stepanakert', 'Baku / Bakı', 'Isparta']) {
      await choose(panel, name);
      const frame = inPanel(panel, '.map svg')[0]!.getBoundingClientRect();
      const boxes = inPanel(panel, '.map text').map((text) => text.getBoundingClientRect());
      expect(inPanel(panel, '.map text').map(({ textContent }) => textContent)).to.include(name);
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= frame.left && a.right <= frame.right, `${name} ${i}`).to.be.true;
        for (const b of boxes.slice(i + 1))
          expect(a.left < b.right && b.left < a.right && a.top + 3 < b.bottom && b.top + 3 < a.bottom).to.be.false;
      }
    }
    await choose(panel, 'Isparta');
    expect(inPanel(panel, '[aria-pressed="true"]')).to.have.lengthOf(0);
  });
});
