import { expect } from '@open-wc/testing';
import { cardOpens, frame, inCard, mount, resize, show, textIn, until, whole } from '../support/support.js';
import { sample } from '../support/sample-dossier.js';

const builtIn = { dossier: null, attributes: { scope: 'main' } };

describe('the pictures of the card', () => {
  it('the card’s map has every name of its place, and of a disputed place beside it', async () => {
    const widget = await mount('<p>On to Baku at last.</p>', builtIn);
    const card = await show(widget, 'Baku');
    const names = inCard(card, '.map text').map(({ textContent }) => textContent);
    expect(names).to.include.members(['Baku', 'Bakı', 'Shusha / Shushi']);
    const [map] = inCard(card, '.map svg');
    expect(map?.getAttribute('aria-label')).to.equal('Map: Baku / Bakı');
  });

  it('the card’s map names the countries, seas and rivers around its place', async () => {
    const widget = await mount('<p>On to Baku at last.</p>', builtIn);
    const named = (look: string) => inCard(card, `.map text.${look}`).map(({ textContent }) => textContent);
    const card = await show(widget, 'Baku');
    expect(named('country')).to.include.members(['Azerbaijan', 'Armenia', 'Georgia', 'Iran', 'Russia']);
    expect(named('sea')).to.deep.equal(['Caspian Sea']);
    expect(named('river')).to.have.members(['Kura', 'Aras']);
  });

  it('the card’s map shows where in its country a place is', async () => {
    const card = await show(await mount('<p>On to Isparta.</p>', builtIn), 'Isparta');
    const names = inCard(card, '.map text').map(({ textContent }) => textContent);
    expect(names).to.include.members([
      'Isparta',
      'Turkey',
      'Ankara',
      'Kars',
      'Black Sea',
      'Mediterranean Sea',
      'Syria',
    ]);
  });

  it('the card’s map has its names in the language of the widget, each side’s name of a place among them', async () => {
    const attributes = { ...builtIn.attributes, lang: 'ru' };
    const card = await show(await mount('<p>On to Baku.</p>', { dossier: null, attributes }), 'Baku');
    const texts = inCard(card, '.map text');
    const names = texts.map(({ textContent }) => textContent);
    expect(names).to.include.members(['Баку', 'Каспийское море', 'Армения', 'Шуша / Шуши']);
    expect(texts.find(({ textContent }) => textContent === 'Баку')?.getAttribute('lang')).to.equal('ru');
  });

  it('the card’s map says whose borders it shows, what is disputed and dashed, and what is not named', async () => {
    const widget = await mount('<p>On to Nagorno-Karabakh.</p>', builtIn);
    const card = await show(widget, 'Nagorno-Karabakh');
    const [caption = ''] = textIn(card, '.map figcaption');
    expect(caption).to.match(
      /^Borders as in Natural Earth\. Status disputed: Nagorno-Karabakh\. Dashed, since in dispute: /u,
    );
    expect(caption).to.contain('line of contact, 1994–2020');
    const isSilent = inCard(card, '.map figcaption')[0]!.closest('[aria-hidden], [role="img"]') !== null;
    expect(isSilent, 'a screen reader says it').to.be.false;
    const dashed = getComputedStyle(inCard(card, '.map .disputed')[0]!).strokeDasharray;
    const solid = getComputedStyle(inCard(card, '.map .borders')[0]!).strokeDasharray;
    expect([dashed !== 'none', solid]).to.deep.equal([true, 'none']);
  });

  it('the card’s map leaves no place without a name: what has no room on it is named below', async () => {
    const card = await show(await mount('<p>On to Nagorno-Karabakh.</p>', builtIn), 'Nagorno-Karabakh');
    const marks = inCard(card, '.map circle').filter((circle) => Number(circle.getAttribute('r')) > 0);
    const names = inCard(card, '.map text:is(.name, .near)');
    const [, unnamed = ''] = /Not named on the map: (.*)\.$/u.exec(textIn(card, '.map figcaption')[0]!) ?? [];
    expect(unnamed).to.contain('Khankendi / Stepanakert');
    expect(names.length + unnamed.split('; ').length).to.equal(marks.length);
  });

  it('the card’s map has no two marks on one spot, and no name over a mark or another name', async () => {
    for (const [name, lang] of [['Isparta', 'en'], ['Nagorno-Karabakh', 'de'], ['Baku', 'ru'], ['Baku', 'ar']] as const) {
      const attributes = { ...builtIn.attributes, lang };
      const card = await show(await mount(`<p>On to ${name}.</p>`, { dossier: null, attributes }), name);
      const boxes = (selector: string) => inCard(card, selector).map((element) => element.getBoundingClientRect());
      const marks = boxes('.map circle:is(.name, .near)');
      expect(marks.length).to.be.above(1);
      for (const [i, a] of marks.entries())
        for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y), `${name} ${lang}`).to.be.above(4);
      const texts = boxes('.map text');
      for (const [i, a] of texts.entries())
        for (const b of [...marks, ...texts.slice(i + 1)])
          expect(a.left + 1 < b.right && b.left + 1 < a.right && a.top + 5 < b.bottom && b.top + 5 < a.bottom, `${name} ${lang} ${i}`).to.be.false;
    }
  }); // prettier-ignore

  it('on the card’s map a name is nearer to its own mark than to another, or it would seem to be that one’s', async () => {
    const card = await show(await mount('<p>On to Baku.</p>', builtIn), 'Baku');
    const [scale, left, top] = inCard(card, '.map g')[0]!
      .getAttribute('transform')!
      .match(/[-\d.]+/gu)!
      .map(Number);
    const isInside = (at: number, end: number): boolean => at > 6 && at < end - 6;
    const near = card.model!.data.places.filter(({ at, id, kind, approximate }) => {
      if (!at || kind || approximate || id === 'baku') return false;
      return isInside((at[0][0] + left!) * scale!, 320) && isInside((at[0][1] + top!) * scale!, 172);
    });
    const marks = inCard(card, '.map circle.near').map((mark) =>
      ['cx', 'cy'].map((at) => Number(mark.getAttribute(at))),
    );
    expect(marks.length).to.equal(near.length);
    const names = inCard(card, '.map text.near');
    expect(names.length).to.be.above(3);
    for (const name of names) {
      const { x: start, y: above, width, height } = (name as unknown as SVGTextElement).getBBox();
      const far = marks.map(([x, y]) =>
        Math.hypot(Math.max(start - x!, 0, x! - start - width), Math.max(above + 2 - y!, 0, y! - above - height + 2)),
      );
      const own = near.findIndex(({ names: [first] }) => name.textContent.startsWith(first!.text));
      // Engines differ by some px in what of a line is its box.
      expect(far[own]! - Math.min(...far), name.textContent).to.be.below(3);
    }
  });

  it('the card’s table gives figures by period, and says where a source gives none', async () => {
    const claim = 'third-largest supplier of military equipment after Russia and Israel';
    const widget = await mount(`<p>Turkey is also Azerbaijan’s ${claim}.</p>`, builtIn);
    const card = await show(widget, claim);
    expect(textIn(card, '.figure thead th')).to.deep.equal(['2014–18', '2015–19', '2016–20']);
    expect(textIn(card, '.figure tbody th')).to.include.members(['Israel', 'Russia', 'Turkey']);
    expect(textIn(card, '.figure td')).to.include('–');
  });

  it('the card’s table has its periods in order, each figure with its own, and no period without a figure', async () => {
    const figure = {
      title: 'Loans',
      periods: ['2019', '2010–14', '2012', '2005'],
      rows: [
        { name: 'Sylvania', values: [4, 2, null, 1] },
        { name: 'Freedonia', values: [8, null, null, 5] },
      ],
      sources: ['S01'],
    };
    const entries = sample.entries.map((entry) => ({ ...entry, figure }));
    const card = await show(await mount(undefined, { dossier: { ...sample, entries } }), 'Sylvania');
    expect(textIn(card, '.figure thead th')).to.deep.equal(['2005', '2010–14', '2019']);
    expect(textIn(card, '.figure tbody tr').map((row) => row.split(/\s+/u))).to.deep.equal([
      ['Sylvania', '1', '2', '4'],
      ['Freedonia', '5', '–', '8'],
    ]);
  });

  it('a card with dates and no other picture has them along a strip, with the article and the years at its ends', async () => {
    const events = sample.entries.map((entry) => ({
      ...entry,
      facts: ['1930', '2009-10-10', '2021-05'].map((date) => ({ date, text: 'It was so. [S01]' })),
    }));
    const dossier = { ...sample, entries: events, article: { title: 'News', date: '2020-06-15' } };
    const card = await show(await mount(undefined, { dossier }), 'Sylvania');
    const strip = (selector: string) => inCard(card, `.strip ${selector}`);
    expect(strip('text').map(({ textContent }) => textContent)).to.deep.equal(['1930', '2021', 'This article']);
    expect(strip('svg')[0]!.getAttribute('aria-label')).to.equal('From 1930 to 2021. This article: 2020');
    const along = (selector: string) =>
      [
        ...strip(selector)[0]!
          .getAttribute('d')!
          .matchAll(/M(\S+) \S+V/gu),
      ].map(([, x]) => Number(x));
    const [first, second, last, ...more] = along('.event');
    const [article] = along('.article');
    expect(more).to.deep.equal([]);
    expect(first! < second! && second! < article! && article! < last!).to.be.true;
  });

  it('a strip of time runs from right to left where the widget’s words do', async () => {
    const entries = sample.entries.map((entry) => ({ ...entry, facts: [{ date: '1930', text: 'It was so. [S01]' }] }));
    const dossier = { ...sample, entries, article: { title: 'News', date: '2020-06-15' } };
    const card = await show(await mount(undefined, { dossier, attributes: { lang: 'ar' } }), 'Sylvania');
    const left = (selector: string) => inCard(card, selector)[0]!.getBoundingClientRect().left;
    expect(left('.strip .article')).to.be.below(left('.strip .event'));
  });

  it('a card without dates has no strip, nor has one with a map', async () => {
    expect(inCard(await show(await mount(undefined), 'Sylvania'), '.strip')).to.deep.equal([]);
    const widget = await mount('<p>On to Isparta and Kars, in the Winter 2021 Drill.</p>', builtIn);
    const card = await show(widget, 'Winter 2021 Drill');
    expect([inCard(card, '.map').length, inCard(card, '.strip').length]).to.deep.equal([1, 0]);
  });

  it('where the room gets lower the strip goes first, then the neutral wording, then half of the gist, never a side', async () => {
    const gist = `${'It was so, and it is told at length. '.repeat(7)} [S01]`;
    const facts = [{ date: '1930', text: 'It was so. [S01]' }];
    const entries = sample.entries.map((entry) => ({ ...entry, gist, facts }));
    const dossier = { ...sample, entries, article: { title: 'News', date: '2020-06-15' } };
    await resize(900, 900);
    const widget = await mount(undefined, { dossier });
    widget.show('lost-strip');
    const card = await cardOpens(widget);
    const isShown = (selector: string): boolean => inCard(card, selector)[0]!.getBoundingClientRect().height > 0;
    const parts = (): string => {
      const [text] = inCard(card, '#gist');
      const isWhole = text!.scrollHeight <= text!.clientHeight + 1;
      return [isShown('.strip') && 'strip', isShown('.neutral') && 'neutral', isWhole && 'gist'].filter(Boolean).join();
    };
    await until(() => isShown('.strip'), 'the strip is there');
    // Beside its mark a card may have more room than above or below it, so a step may be taken back.
    const seen = new Set([parts()]);
    for (let height = 860; height > 420; height -= 20) {
      await resize(900, height);
      await frame();
      seen.add(parts());
      expect(inCard(card, '.sides > div').every((side) => side.getBoundingClientRect().height > 0)).to.be.true;
    }
    expect([...seen]).to.deep.equal(['strip,neutral,gist', 'neutral,gist', 'gist', '']);
    await resize(900, 900);
    await until(() => isShown('.strip'), 'the strip is back');
  });

  it('where the room is too low for a map it goes before a line of the gist does, and “More” has it', async () => {
    await resize(900, 900);
    const widget = await mount('<p>On to Isparta.</p>', builtIn);
    widget.show('isparta');
    const card = await cardOpens(widget);
    const isShown = (): boolean => inCard(card, '.map')[0]!.getBoundingClientRect().height > 0;
    await until(isShown, 'the map is there');
    const gist = inCard(card, '#gist')[0]!.offsetHeight;
    await resize(900, 440);
    await until(() => !isShown(), 'the map has gone');
    expect(inCard(card, '#gist')[0]!.offsetHeight).to.equal(gist);
    await whole(card);
    await until(isShown, 'the map is back');
  });

  it('the card marks a fact that is later than the article', async () => {
    const widget = await mount('<p>On to Nagorno-Karabakh.</p>', builtIn);
    const card = await show(widget, 'Nagorno-Karabakh');
    const later = inCard(card, '.facts li').filter((item) => item.querySelector('.later'));
    const texts = later.map(({ innerText }) => innerText);
    expect(
      texts.length > 0 && texts.every((text) => /\b20(?:2[2-9]|[3-9]\d)\b.*after this article/su.test(text)),
      texts.join(),
    ).to.be.true;
    expect(later.length).to.be.below(inCard(card, '.facts li').length);
  });
});
