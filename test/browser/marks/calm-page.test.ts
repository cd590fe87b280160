import { expect } from '@open-wc/testing';
import type { ArticleContextElement, Dossier } from '../../../src/index.js';
import { choose, openPanel, panelOf, type Panel } from '../panel/panel-support.js';
import { contrast, painted } from '../support/contrast.js';
import {
  AMPLE, cardOpens, frame, isOpen, mentionOf, mount, moveTo, onFirstVisit, show, textIn, wait,
} from '../support/support.js'; // prettier-ignore
import { sample } from '../support/sample-dossier.js';

onFirstVisit();

const [freedonia, bank, sylvania, strip] = sample.entries as [Entry, Entry, Entry, Entry];
type Entry = Dossier['entries'][number];

const dossier: Dossier = {
  ...sample,
  entries: [
    freedonia,
    bank,
    { ...sylvania, mark: 'quiet' },
    { ...strip, passages: [{ text: 'the strip was lost in a short but glorious war', focus: 'glorious' }] },
    { id: 'freedonian', type: 'demonym', name: 'Freedonian', background: 'Of Freedonia. [S01]' },
  ],
};

const page = `
  <h1>Freedonia and the Bank of Freedonia</h1>
  <p>The Bank of Freedonia is in Freedonia, not in Sylvania, and has a Freedonian vault. Freedonia owns it.</p>
  <h2>More</h2>
  <p>They say that the strip was lost in a short, but glorious war.</p>`;

const calm = (attributes: Readonly<Record<string, string>> = {}, html = page): Promise<ArticleContextElement> =>
  mount(html, { dossier, attributes: { density: undefined, ...attributes } });

const marked = (widget: ArticleContextElement): string[] =>
  widget.mentions.filter((mention) => mention.marked).map(({ entry }) => entry.id);

/** The words of all highlights, in no order. */
const highlighted = (): string[] =>
  ['entity', 'contested'].flatMap((kind) =>
    [...(CSS.highlights.get(`article-context-${kind}`) ?? [])].map((range) => {
      const words = new Range();
      words.setStart(range.startContainer, range.startOffset);
      words.setEnd(range.endContainer, range.endOffset);
      return words.toString();
    }),
  );

/** The place of these words within the first mention of a phrase. */
function middleWithin(widget: ArticleContextElement, phrase: string, words: string): [number, number] {
  const { startContainer, startOffset } = mentionOf(widget, phrase).range;
  const range = new Range();
  const from = startOffset + phrase.indexOf(words);
  range.setStart(startContainer, from);
  range.setEnd(startContainer, from + words.length);
  const { left, top, width, height } = range.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

const phrase = 'the strip was lost in a short, but glorious war';

describe('a calm page', () => {
  for (const marks of ['highlight', 'inline'])
    it(`a page marks each entry once, outside of headings, by default, and lists every mention, with marks="${marks}"`, async () => {
      const widget = await calm({ marks });
      expect(marked(widget)).to.deep.equal(['bank-of-freedonia', 'freedonia', 'lost-strip']);
      expect(widget.mentions).to.have.lengthOf(10);
      const inText = [...document.querySelectorAll('article-context-mark')].map((mark) => mark.textContent);
      expect(marks === 'inline' ? inText : highlighted()).to.deep.equal(['Bank of Freedonia', 'Freedonia', 'glorious']);
    });

  it('of a long phrase the words of its focus alone are marked and open the card, which is about all of it', async () => {
    const widget = await calm();
    const mention = mentionOf(widget, phrase);
    expect(mention.range.toString()).to.equal(phrase);
    expect(mention.block.textContent.slice(mention.start, mention.end)).to.equal(phrase);
    await moveTo(...middleWithin(widget, phrase, 'strip was'));
    await wait(AMPLE);
    expect(isOpen(widget)).to.be.false;
    await moveTo(...middleWithin(widget, phrase, 'glorious'));
    await cardOpens(widget, phrase);
  });

  it('a card has a tab for what is within its words and is marked nowhere', async () => {
    const entries = [{ ...bank, name: 'lost strip of Sylvania', aliases: [] }, sylvania, strip];
    const widget = await mount('<p>The lost strip of Sylvania</p>', {
      dossier: { ...sample, entries: entries.map((entry) => ({ ...entry, related: [] })) },
      attributes: { density: undefined },
    });
    expect(marked(widget)).to.deep.equal(['lost-strip', 'sylvania']);
    const card = await show(widget, 'lost strip');
    expect(textIn(card, '.chips .chip')).to.deep.equal(['lost strip', 'lost strip of Sylvania']);
  });

  it('lines are thin, those of names in a tone that keeps 3:1 on light and on dark pages, those of disputed words in their own colour', async () => {
    const rules = (): Map<string, CSSStyleDeclaration> =>
      new Map(
        document.adoptedStyleSheets
          .flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[])
          .map(({ selectorText, style }) => [/article-context-(\w+)/u.exec(selectorText)?.[1] ?? '', style]),
      );
    await calm();
    for (const kind of ['entity', 'contested']) expect(rules().get(kind)?.textDecorationThickness).to.equal('1px');
    expect(rules().get('contested')?.textDecorationColor.toLowerCase()).to.equal('currentcolor');
    expect(rules().get('contested')?.textDecorationStyle).to.equal('dashed');
    for (const [ground, ink] of [['white', 'black'], ['#f4ecd8', '#3b2f1e'], ['#fffefa', '#1a1a1a'], ['#121212', '#eee'], ['#222', 'white'], ['black', '#ccc']] as const) {
      document.body.style.color = ink;
      const line = document.createElement('i');
      document.body.append(line);
      line.style.color = rules().get('entity')!.textDecorationColor;
      expect(contrast(painted(getComputedStyle(line).color, ground), painted(ground)), ground).to.be.at.least(3);
      line.remove();
    }
    document.body.removeAttribute('style');
  }); // prettier-ignore

  it('the lines of names are paler under small type', async () => {
    const toneOfNames = (): string => {
      const line = document.createElement('i');
      document.body.append(line);
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules] as CSSStyleRule[]);
      line.style.color = rules.find(({ selectorText }) => selectorText.includes('entity'))!.style.textDecorationColor;
      const { color } = getComputedStyle(line);
      line.remove();
      return color;
    };
    await calm();
    const usual = toneOfNames();
    document.querySelector('article-context')!.remove();
    document.querySelector('main')!.remove();
    await calm({}, `<div style="font-size: 12px">${page}</div>`);
    expect(toneOfNames()).to.not.equal(usual);
    expect(toneOfNames()).to.contain('0.88');
  });
});

describe('more marks', () => {
  const button = (panel: Panel | null): HTMLButtonElement | undefined =>
    [...(panel?.shadowRoot?.querySelectorAll('button') ?? [])].find(({ innerText }) => innerText === 'Show more marks');

  it('a reader of a calm page gets more marks from the overview, and has them on later loads', async () => {
    const widget = await calm();
    const panel = await openPanel(widget);
    expect(button(panel)?.ariaPressed).to.equal('false');
    button(panel)!.click();
    await frame();
    expect(button(panel)?.ariaPressed).to.equal('true');
    expect(marked(widget)).to.include.members(['sylvania', 'freedonian']);
    expect(highlighted()).to.include.members([phrase, 'Sylvania']);
    await widget.refresh();
    expect(marked(widget)).to.include.members(['sylvania', 'freedonian']);
    button(await openPanel(widget))!.click();
    await frame();
    expect(marked(widget)).to.deep.equal(['bank-of-freedonia', 'freedonia', 'lost-strip']);
    expect(highlighted()).to.include('glorious');
  });

  it('the overview offers more marks on a calm page alone', async () => {
    const widget = await mount(page, { dossier, attributes: { density: 'section' } });
    const panel = await openPanel(widget);
    await choose(panel, 'Entries');
    expect(button(panelOf(widget))).to.equal(undefined);
  });
});
