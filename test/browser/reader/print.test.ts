import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { compileDossier, type ArticleContextElement } from '../../../src/index.js';
import {
  addWidget,
  expectSamePage,
  later,
  mount,
  newWidget,
  pageHtml,
  place,
  show,
  until,
} from '../support/support.js';
import { holders, inFull, notes, print, printNotes, words } from '../support/printing.js';
import { rich } from '../panel/panel-support.js';
import { sample, samplePage } from '../support/sample-dossier.js';

const allNotes = (): string => words(holders()[0]?.shadowRoot?.querySelector('section') ?? undefined);
const namesOf = (list: HTMLElement[]): string[] => list.map((note) => words(note.querySelector('h3') ?? undefined));

describe('the page in print', () => {
  it('a note in print is in brief, if the publisher does not want all: what it is and how each side words it', async () => {
    const gist = 'A stretch of land in dispute. [S03]';
    const entries = rich.entries.map((entry) => (entry.id === 'lost-strip' ? { ...entry, gist } : entry));
    const widget = await mount('<p>The Lost Strip is in Freedonia.</p>', { dossier: { ...rich, entries } });
    await printNotes();
    expect(words(notes()[1])).to.equal('Freedonia A small republic in the mountains. (Marx Press, 4 May 2020)');
    const [said, sides = ''] = words(notes()[0]).split(' in dispute. ');
    expect(said).to.equal('lost strip (“Lost Strip”) A stretch of land');
    expect(sides.split(/(?<=\.) /u).toSorted()).to.deep.equal([
      '(Border Commission)',
      'Freedonia: the lost strip (Freedonian foreign office).',
      'International bodies: the strip under dispute (Border Commission · paraphrase).',
      'Sylvania: the regained strip (Sylvanian foreign office).',
    ]);
    expect(notes()[0]!.querySelector('a')!.href).to.equal('https://example.org/strip');
    expect(widget.mentions).to.have.lengthOf(2);
  });

  it('each marked entry has a note in print, in reading order', async () => {
    inFull();
    await mount();
    await printNotes();
    expect(namesOf(notes())).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']);
    expect(words(notes()[1])).to.equal('Freedonia State A small republic in the mountains. [1]');
  });

  it('a disputed wording has every side in print, with holder, wording, reason and sources', async () => {
    inFull();
    await mount();
    await printNotes();
    const note = words(notes()[3]);
    expect(note).to.contain('lost strip Choice of word · Wording disputed');
    expect(note).to.contain(
      'Border Commission: the strip under dispute (paraphrase). It takes no side on the land. [3]',
    );
    expect(note).to.contain('Freedonian foreign office: the lost strip. It says the land was taken by force. [1] [3]');
    expect(note).to.contain(
      'Sylvanian foreign office: the regained strip. It says the land was Sylvanian before 1930. [2]',
    );
    expect(note).to.contain('Neutral wording: the border strip');
  });

  it('the sources follow the notes in print once each, with their addresses in full', async () => {
    inFull();
    await mount();
    await printNotes();
    const sources = [...holders()[0]!.shadowRoot!.querySelectorAll('.sources li')].map(words);
    expect(sources).to.deep.equal([
      '[1] A short history of Freedonia · Marx Press, 4 May 2020 · https://example.org/history',
      '[2] The atlas of Sylvania · Sylvanian Academy',
      '[3] Report on the strip · Border Commission · https://example.org/strip',
    ]);
  });

  it('the day of the review is printed as a sentence of the reader’s language, with the mark that ends it there', async () => {
    await mount(undefined, { attributes: { lang: 'hy' } });
    await printNotes();
    expect(words(holders()[0]!.shadowRoot!.querySelector('section > :last-child') ?? undefined)).to.match(/2026.*։$/u);
  });

  it('only what is marked has a note in print, with the words as the text has them', async () => {
    inFull();
    await mount('<p>The Freedonian coast, in SYLVANIA.</p><p>Sylvania</p><h2>Sylvania</h2>', {
      dossier: {
        ...sample,
        entries: sample.entries.map((entry) =>
          entry.id === 'sylvania' ? { ...entry, aliases: ['SYLVANIA'] } : { ...entry, aliases: ['Freedonian'] },
        ),
      },
      attributes: { types: 'state', density: 'all' },
    });
    await printNotes();
    expect(words(notes()[0])).to.match(/^Freedonia .*In the text: “Freedonian”/u);
    expect(words(notes().at(-1))).to.match(/^Sylvania .*In the text: “SYLVANIA”/u);
  });

  for (const marks of ['highlight', 'inline'])
    it(`the page is to the byte what it was once it is printed, with marks of the kind “${marks}”`, async () => {
      place(samplePage);
      const start = newWidget({ attributes: { marks } });
      document.body.prepend(start);
      await start.ready;
      const before = pageHtml();
      await printNotes();
      expect(holders()).to.have.lengthOf(1);
      expect(document.querySelector('article article-context-end-notes')).to.not.exist;
      dispatchEvent(new Event('afterprint'));
      expect(holders()).to.be.empty;
      expectSamePage(before);
    });

  it('the notes come after the article in print, wherever the widget stands', async () => {
    const main = place(samplePage);
    const widget = newWidget();
    document.body.prepend(widget);
    await widget.ready;
    await printNotes();
    expect(document.body.lastElementChild === holders()[0]).to.be.true;
    dispatchEvent(new Event('afterprint'));
    widget.remove();
    main.after(widget);
    await widget.ready;
    await printNotes();
    expect(holders()[0]!.getRootNode() === widget.shadowRoot).to.be.true;
  });

  it('inline marks have the numbers of their notes in print, which stay out of the text', async () => {
    const main = place(samplePage);
    const text = main.textContent;
    await addWidget({ attributes: { marks: 'inline' } });
    await printNotes();
    const numbers = [...document.querySelectorAll('article-context-mark')].map(
      ({ textContent, shadowRoot }) => `${textContent}${shadowRoot!.querySelector('sup')?.textContent ?? ''}`,
    );
    expect(numbers).to.deep.equal(['Bank of ', 'Freedonia1, 2', 'Sylvania3', 'lost strip4']);
    expect(main.textContent).to.equal(text);
    for (const mark of document.querySelectorAll('article-context-mark'))
      for (const sup of mark.shadowRoot!.querySelectorAll('sup'))
        expect(getComputedStyle(sup).display).to.equal('none');
    dispatchEvent(new Event('afterprint'));
    expect(
      [...document.querySelectorAll('article-context-mark')].some(({ shadowRoot }) => shadowRoot!.querySelector('sup')),
    ).to.be.false;
  });

  it('there are no notes in print where nothing is marked, or where the publisher wants none', async () => {
    const widget = await mount();
    await printNotes();
    dispatchEvent(new Event('afterprint'));
    widget.style.setProperty('--article-context-end-notes', 'none');
    print();
    expect(holders()).to.be.empty;
    widget.removeAttribute('style');
    widget.marks = 'none';
    await widget.ready;
    await new Promise((resolve) => setTimeout(resolve, 300));
    print();
    expect(holders()).to.be.empty;
  });

  it('notes whose texts have not arrived when the page is printed are names, and say so', async () => {
    const { lexicon, phrases } = compileDossier(sample);
    await executeServerCommand('serve', {
      path: '/print/a.lexicon.json',
      text: JSON.stringify({ ...lexicon, phrases, cards: 'never.cards.json' }),
    });
    await mount(samplePage, { dossier: null, attributes: { dossier: '/print/a.lexicon.json' } });
    await until(() => {
      print();
      return holders().length > 0;
    });
    expect(namesOf(notes())).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']);
    expect(allNotes()).to.contain('the notes had not arrived');
  });

  it('nothing is left of a widget that goes while the page is printed', async () => {
    const main = place(samplePage);
    const widget: ArticleContextElement = newWidget();
    main.before(widget);
    await widget.ready;
    await printNotes();
    widget.remove();
    expect(holders()).to.be.empty;
  });

  it('the notes alone are printed of the widget, black on white (in Chromium, which alone can emulate it)', async function () {
    place(samplePage);
    const widget = newWidget({ attributes: { theme: 'dark', launcher: 'corner' } });
    // Before the article: then the notes are where the page's styles reach them.
    document.body.prepend(widget);
    await widget.ready;
    await show(widget, 'lost strip');
    widget.openPanel();
    await until(
      () => widget.shadowRoot!.querySelector('article-context-panel')?.matches(':popover-open'),
      'the panel opens',
    );
    await printNotes();
    const [holder] = holders();
    expect(getComputedStyle(holder!).display).to.equal('none');
    const style = document.createElement('style');
    style.textContent = '* { color: red !important; background: blue !important; break-inside: auto !important }';
    document.head.append(style);
    later(() => {
      style.remove();
    });
    if (!(await executeServerCommand('cdp-media', { media: 'print' }))) this.skip();
    later(() => executeServerCommand('cdp-media', {}));
    await until(() => matchMedia('print').matches, 'print is emulated');
    print();
    const shown = getComputedStyle(holders()[0]!);
    expect([shown.display, shown.color, shown.backgroundColor]).to.deep.equal([
      'block',
      'rgb(0, 0, 0)',
      'rgb(255, 255, 255)',
    ]);
    for (const note of notes()) expect(getComputedStyle(note).breakInside).to.equal('avoid');
    for (const view of widget.shadowRoot!.querySelectorAll(
      'article-context-launcher, article-context-card, article-context-panel',
    ))
      expect(getComputedStyle(view).display, view.localName).to.equal('none');
  });
});
