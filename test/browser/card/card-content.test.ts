import { expect } from '@open-wc/testing';
import { sample } from '../support/sample-dossier.js';
import {
  cardOpens,
  click,
  hover,
  inCard,
  later,
  mentionOf,
  mount,
  moveTo,
  resize,
  show,
  textIn,
} from '../support/support.js';

before(() => resize(1000, 700));

async function clickOn(element: Element): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  await click(left + width / 2, top + height / 2);
}

describe('what the card says', () => {
  it('the card shows kind, name, other names, background and facts', async () => {
    const card = await show(await mount(), 'Freedonia');
    expect(textIn(card, '.kind')).to.deep.equal(['State']);
    expect(textIn(card, 'h2')).to.deep.equal(['Freedonia']);
    expect(textIn(card, '.native [lang="de"]')).to.deep.equal(['Fredonien']);
    expect(textIn(card, '.background')[0]).to.match(/^A small republic in the mountains\.\s*1$/);
    expect(textIn(card, '.facts li')[0]).to.contain('parliament since 1933');
    expect(inCard(card, '.framings')).to.have.lengthOf(0);
  });

  it('the card of a disputed wording says who words it how and why, side by side and in equal looks', async () => {
    const card = await show(await mount(), 'lost strip');
    expect(textIn(card, '.kind')[0]).to.contain('Wording disputed');
    expect(textIn(card, 'h3')).to.contain('Disputed wording');
    expect(textIn(card, '.holder')).to.deep.equal([
      'Border Commission',
      'Sylvanian foreign office',
      'Freedonian foreign office',
    ]);
    expect(textIn(card, '.wording')).to.deep.equal([
      'the strip under dispute (paraphrase)',
      'the regained strip',
      'the lost strip',
    ]);
    expect(textIn(card, '.reason')[2]).to.match(/^It says the land was taken by force\.\s*\d\s*\d$/);
    expect(textIn(card, '.weight')[0]).to.contain('the most common one');
    const neutral = textIn(card, '.dialog')[0]?.match(/the border strip/g);
    expect(neutral, 'the neutral wording is said once').to.have.lengthOf(1);
    const looks = inCard(card, '.wording').map((wording) => {
      const { fontSize, fontWeight, color, fontFamily } = getComputedStyle(wording);
      return [fontSize, fontWeight, color, fontFamily].join();
    });
    expect(new Set(looks)).to.have.lengthOf(1);
  });

  it('the card says where its facts come from, with safe links where there is an address', async () => {
    const card = await show(await mount(), 'lost strip');
    expect(textIn(card, '.sources li').map((line) => line.split('\n')[0])).to.deep.equal([
      'Report on the strip',
      'The atlas of Sylvania',
      'A short history of Freedonia',
    ]);
    const links = inCard(card, '.sources a') as HTMLAnchorElement[];
    expect(links.map(({ href }) => href)).to.deep.equal(['https://example.org/strip', 'https://example.org/history']);
    for (const { relList, target } of links) {
      expect(relList.contains('noopener')).to.be.true;
      expect(target).to.equal('_blank');
    }
    expect(textIn(card, '.sources li')[2]).to.contain('Marx Press').and.to.contain('2020');
  });

  it('the card says of a source neither that it was not read nor that it has no date', async () => {
    const card = await show(await mount(), 'lost strip');
    expect(textIn(card, '.sources li').filter((line) => /not checked|n\.d\./u.test(line))).to.deep.equal([]);
  });

  it('the card says when it was reviewed, and which words brought it up', async () => {
    const card = await show(await mount('<p>He said “the lost\n strip is ours”.</p>'), 'lost\n strip');
    expect(textIn(card, 'footer')[0])
      .to.match(/lost\s+strip/)
      .and.to.contain('In a quotation')
      .and.to.contain('1 Nov 2026');
  });

  it('the card says how the text spells a name, and how it is usually spelled', async () => {
    const card = await show(
      await mount('<p>The Bank of Fredonia and Sylvania and the lost strip.</p>'),
      'Bank of Fredonia',
    );
    expect(textIn(card, '.spelled')).to.deep.equal([
      'The text says “Bank of Fredonia”; the usual spelling is “Bank of Freedonia”.',
    ]);
  });

  it('the card says whose words the mention stands in', async () => {
    const card = await show(await mount('<p>“The lost strip is ours,” Rufus Firefly said.</p>'), 'lost strip');
    expect(textIn(card, 'footer')[0]).to.contain('In a quotation of Rufus Firefly.');
  });

  it('the card shows plain text, whatever a dossier has put into it', async () => {
    const dossier = structuredClone(sample);
    dossier.entries[2]!.background = '5 < 6 & ${name} &lt;b&gt; [S02]';
    const card = await show(await mount(undefined, { dossier }), 'Sylvania');
    expect(textIn(card, '.background')[0]).to.contain('5 < 6 & ${name} &lt;b&gt;');
  });

  it('a number in the card’s text leads to the line of its source', async () => {
    const card = await show(await mount(), 'Sylvania');
    await clickOn(inCard(card, '.background .cite')[0]!);
    expect(card.shadowRoot?.activeElement?.textContent).to.contain('The atlas of Sylvania');
    expect(location.hash).to.equal('');
  });

  it('a link in the card leads to a source, and the page is told which', async () => {
    const widget = await mount();
    const told: unknown[] = [];
    widget.addEventListener('article-context-source', ({ detail }) => told.push(detail));
    const card = await show(widget, 'Freedonia');
    const stay = (event: Event): void => {
      event.preventDefault();
    };
    addEventListener('click', stay, true);
    later(() => {
      removeEventListener('click', stay, true);
    });
    await clickOn(inCard(card, '.sources a')[0]!);
    expect(told).to.deep.equal([{ entryId: 'freedonia', sourceId: 'S01', url: 'https://example.org/history' }]);
  });
});

describe('a card for mentions within each other', () => {
  it('the card for mentions within each other shows the innermost first and the others as tabs', async () => {
    const widget = await mount();
    await hover(mentionOf(widget, 'Freedonia'));
    const card = await cardOpens(widget, 'Freedonia');
    expect(textIn(card, '.tabs button')).to.deep.equal(['Freedonia', 'Bank of Freedonia']);
    expect(textIn(card, 'h2')).to.deep.equal(['Freedonia']);
    await clickOn(inCard(card, '.tabs button')[1]!);
    await card.updateComplete;
    expect(textIn(card, 'h2')).to.deep.equal(['Bank of Freedonia']);
    expect(inCard(card, '.tabs button').map((tab) => tab.ariaPressed)).to.deep.equal(['false', 'true']);
    await moveTo(990, 690);
  });

  it('the disputed one of nested mentions comes first, and its tab tells that it is disputed', async () => {
    const aliased = { ...sample.entries[3]!, id: 'bank', name: 'Bank of Freedonia' };
    const entries = [...sample.entries.filter(({ id }) => id !== 'bank-of-freedonia'), aliased];
    const widget = await mount(undefined, { dossier: { ...sample, entries } });
    await hover(mentionOf(widget, 'Freedonia'));
    const card = await cardOpens(widget, 'Bank of Freedonia');
    expect(inCard(card, '.tabs button').map(({ title }) => title)).to.deep.equal([
      'Bank of Freedonia (Wording disputed)',
      'Freedonia',
    ]);
    const borders = inCard(card, '.tabs button').map((tab) => getComputedStyle(tab).borderTopStyle);
    expect(borders).to.deep.equal(['dashed', 'solid']);
  });

  it('the card has no tabs for a mention that stands alone', async () => {
    const card = await show(await mount(), 'Sylvania');
    expect(inCard(card, '.tabs button')).to.have.lengthOf(0);
  });

  it('the card starts at the first tab again for the next mark', async () => {
    const widget = await mount();
    const card = await show(widget, 'Freedonia');
    inCard(card, '.tabs button')[1]!.click();
    await card.updateComplete;
    await show(widget, 'Sylvania');
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania']);
  });
});

describe('a related entry', () => {
  it('a related entry opens in the same card, with a way back', async () => {
    const card = await show(await mount(), 'Bank of Freedonia');
    const heading = (): string => textIn(card, 'h2').join();
    expect(inCard(card, '.back')).to.have.lengthOf(0);
    await clickOn(inCard(card, '.related button')[0]!);
    await card.updateComplete;
    expect(heading()).to.equal('Freedonia');
    await clickOn(inCard(card, '.related button')[0]!);
    await card.updateComplete;
    expect(heading()).to.equal('Sylvania');
    await clickOn(inCard(card, '.back')[0]!);
    await card.updateComplete;
    expect(heading()).to.equal('Freedonia');
    await clickOn(inCard(card, '.back')[0]!);
    await card.updateComplete;
    expect(heading()).to.equal('Bank of Freedonia');
    expect(inCard(card, '.back')).to.have.lengthOf(0);
  });
});
