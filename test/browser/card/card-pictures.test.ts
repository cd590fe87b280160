import { expect } from '@open-wc/testing';
import { inCard, mount, show, textIn } from '../support/support.js';

const builtIn = { dossier: null, attributes: { scope: 'main' } };

describe('the pictures of the card', () => {
  it('the card’s map has every name of its place, and of a disputed place beside it', async () => {
    const widget = await mount('<p>On to Baku at last.</p>', builtIn);
    const card = await show(widget, 'Baku');
    const names = inCard(card, '.map text').map(({ textContent }) => textContent);
    expect(names).to.include.members(['Baku', 'Bakı', 'Khankendi / Stepanakert']);
    const [map] = inCard(card, '.map svg');
    expect(map?.getAttribute('aria-label')).to.equal('Map: Baku / Bakı');
  });

  it('the card’s map says whose borders it shows, and that a status is disputed', async () => {
    const widget = await mount('<p>On to Nagorno-Karabakh.</p>', builtIn);
    const card = await show(widget, 'Nagorno-Karabakh');
    expect(textIn(card, '.map figcaption')).to.deep.equal(['Borders as in Natural Earth; status disputed.']);
  });

  it('the card’s table gives figures by period, and says where a source gives none', async () => {
    const claim = 'third-largest supplier of military equipment after Russia and Israel';
    const widget = await mount(`<p>Turkey is also Azerbaijan’s ${claim}.</p>`, builtIn);
    const card = await show(widget, claim);
    expect(textIn(card, '.figure thead th')).to.include.members(['2014–18', '2016–20']);
    expect(textIn(card, '.figure tbody th')).to.include.members(['Israel', 'Russia', 'Turkey']);
    expect(textIn(card, '.figure td')).to.include('–');
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
