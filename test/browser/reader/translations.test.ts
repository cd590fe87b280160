import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { compileDossier, type CardsData } from '../../../src/index.js';
import { openPanel, panelOf, textsIn } from '../panel/panel-support.js';
import {
  consoleLines, inCard, mentionOf, mount, resize, show,
  textIn, until,
} from '../support/support.js'; // prettier-ignore
import { sample, samplePage } from '../support/sample-dossier.js';

before(() => resize(1200, 800));

describe('a dossier in several languages', () => {
  let count = 0;
  // The modules of a test page alone nearly fill the 250 entries that browsers keep.
  before(() => {
    performance.setResourceTimingBufferSize(1000);
  });
  const turkish = ({ lang: _, ...data }: CardsData): CardsData => ({
    ...data,
    lang: 'tr',
    cards: Object.fromEntries(
      Object.entries(data.cards).map(([id, card]) => [
        id,
        { ...card, name: `${card.name} (tr)`, background: `Türkçe. [${card.sources[0]!}]` },
      ]),
    ),
  });

  /** @returns the address of the lexicon, in a folder of its own */
  async function serve(translated: boolean): Promise<string> {
    const folder = `/languages/${String(++count)}`;
    const { lexicon, phrases, cards } = compileDossier({ ...sample, translations: { tr: 'tr/a.cards.json' } });
    const put = (name: string, value: unknown): Promise<unknown> =>
      executeServerCommand('serve', { path: `${folder}/${name}`, text: JSON.stringify(value) });
    await put('a.lexicon.json', { ...lexicon, phrases, cards: 'a.cards.json' });
    await put('a.cards.json', cards);
    if (translated) await put('tr/a.cards.json', turkish(cards));
    return `${folder}/a.lexicon.json`;
  }
  const requests = (): string[] =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => new RegExp(`/languages/${String(count)}/(.*)$`, 'u').exec(name)?.[1] ?? []);

  it('a dossier in several languages shows its cards in the language of the page, and asks for no others', async () => {
    const widget = await mount(samplePage, {
      dossier: null,
      attributes: { lang: 'tr-CY', dossier: await serve(true) },
    });
    const card = await show(widget, 'Sylvania');
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania (tr)']);
    expect(inCard(card, '.background')[0]!.lang).to.equal('tr');
    expect(requests()).to.deep.equal(['a.lexicon.json', 'tr/a.cards.json']);
  });

  it('a dossier in several languages shows an open card anew when the language changes', async () => {
    const widget = await mount(samplePage, { dossier: null, attributes: { lang: 'de', dossier: await serve(true) } });
    const card = await show(widget, 'Sylvania');
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania']);
    const panel = await openPanel(widget, 'Einträge');
    widget.lang = 'tr';
    await until(() => textIn(card, 'h2')[0] === 'Sylvania (tr)', 'the card is in Turkish');
    await until(() => textsIn(panel, '.name')[0]!.endsWith('(tr)'), 'the panel is in Turkish');
  });

  it('the built-in dossier has its heads in Turkish on a Turkish page, says that nobody has read them, and the rest in English', async () => {
    const text = await (await fetch('/dossiers/azerbaijan-turkey-exercises/article.txt')).text();
    const paragraphs = text.split('\n\n').map((paragraph) => `<p>${paragraph}</p>`);
    const widget = await mount(`<article>${paragraphs.join('')}</article>`, {
      dossier: null,
      attributes: { lang: 'tr' },
    });
    const card = await show(widget, 'Armenia');
    const [name] = inCard(card, 'h2');
    expect([name!.textContent, name!.lang]).to.deep.equal(['Ermenistan', 'tr']);
    const [gist, background] = inCard(card, '.background');
    expect([gist!.lang, background!.lang]).to.deep.equal(['tr', 'en-GB']);
    expect(textIn(card, 'footer')[0]).to.contain('ana dili Türkçe olan biri henüz okumadı');
  });

  it('a dossier shows its own language, and says so once, where the other does not arrive', async () => {
    const lines = consoleLines();
    const widget = await mount(samplePage, { dossier: null, attributes: { lang: 'tr', dossier: await serve(false) } });
    const card = await show(widget, 'Sylvania');
    expect(textIn(card, 'h2')).to.deep.equal(['Sylvania']);
    expect(mentionOf(widget, 'Sylvania').marked).to.equal(true);
    await show(widget, 'lost strip');
    expect(panelOf(widget)).to.equal(null);
    await until(() => lines.length > 0, 'the console has a line');
    expect(lines.map(({ text }) => text.includes('tr/a.cards.json'))).to.deep.equal([true]);
  });
});
