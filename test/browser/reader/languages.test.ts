import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { type ArticleContextElement } from '../../../src/index.js';
import { inPanel, openPanel, rich, textsIn } from '../panel/panel-support.js';
import {
  cardOpens, consoleLines, inCard, isOpen, later, launcherOf, mount, openCard, press, resize, show,
  textIn, until,
} from '../support/support.js'; // prettier-ignore
import { samplePage } from '../support/sample-dossier.js';

/** `axe.min.js` is no module: it sets a global. */
declare const axe: typeof import('axe-core');

before(() => resize(1200, 800));

/** The languages whose strings the page has asked for. */
const asked = (): string[] => [
  ...new Set(
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /\/locales\/([a-z]{2})\.[jt]s/u.exec(name)?.[1] ?? [])
      .filter((tag) => tag !== 'en'),
  ),
];

const title = (widget: ArticleContextElement): string => launcherOf(widget).shadowRoot!.querySelector('button')!.title;

const speaks = (widget: ArticleContextElement, lang: string): Promise<void> =>
  until(() => launcherOf(widget).lang === lang, `the widget speaks ${lang}`);

/** Sets the language of the whole page until the test is over. */
function pageIn(lang: string): void {
  const { lang: before } = document.documentElement;
  later(() => {
    document.documentElement.lang = before;
  });
  document.documentElement.lang = lang;
}

const inLang = (lang: string) => mount(samplePage, { dossier: rich, attributes: { lang } });

describe('the language of the widget', () => {
  // First of all: what is loaded once is not asked for again.
  it('the widget speaks English on an English page, with no strings to wait for', async () => {
    pageIn('en-GB');
    const widget = await mount();
    const card = await show(widget, 'lost strip');
    expect(textIn(card, 'h3')).to.include('Disputed wording');
    expect(asked()).to.deep.equal([]);
  });

  it('the widget speaks the language of the page, and loads no other', async () => {
    pageIn('tr');
    const widget = await mount();
    expect(title(widget)).to.match(/^Arka plan ve tartışmalı ifadeler: bu metinde \d+ yer$/u);
    const card = await show(widget, 'lost strip');
    expect(textIn(card, 'h3')).to.include('Tartışmalı ifade');
    expect(asked()).to.deep.equal(['tr']);
  });

  it('the widget follows the page to another language, and so does what is open', async () => {
    pageIn('en');
    const widget = await mount();
    const card = await show(widget, 'lost strip');
    document.documentElement.lang = 'ar';
    await speaks(widget, 'ar');
    await until(() => card.lang === 'ar');
    expect([card.dir, launcherOf(widget).dir]).to.deep.equal(['rtl', 'rtl']);
    expect(isOpen(widget)).to.be.true;
    document.documentElement.lang = 'en';
    await speaks(widget, 'en');
  });

  it('the article’s language goes before that of the page, and the publisher’s choice before both', async () => {
    pageIn('tr');
    const page = `<article lang="de-AT">${samplePage}</article>`;
    expect(title(await mount(page))).to.match(/^Hintergrund/u);
    expect(title(await mount(page, { attributes: { lang: 'fr' } }))).to.match(/^Contexte/u);
  });

  it('the widget speaks English on a page in a language that it has no strings for', async () => {
    pageIn('pt-BR');
    const lines = consoleLines();
    expect(title(await mount())).to.match(/^Background/u);
    expect(lines).to.deep.equal([]);
  });

  it('the widget speaks English, with one line in the console, where the strings do not arrive', async () => {
    // Of a language that no other test loads: the browser may keep a module.
    for (const path of ['/src/locales/es.ts', '/src/locales/es.js']) {
      await executeServerCommand('serve', { path, text: 'throw new Error("no strings");' });
      later(() => executeServerCommand('serve', { path }));
    }
    const lines = consoleLines();
    const widget = await inLang('es');
    expect(title(widget)).to.match(/^Background/u);
    expect(widget.state).to.equal('ready');
    expect(lines.map(({ level }) => level)).to.deep.equal(['warn']);
  });

  it('the widget’s language changes at run time, in what is open too, and back', async () => {
    const widget = await inLang('en');
    const panel = await openPanel(widget);
    const card = await show(widget, 'lost strip');
    widget.setAttribute('lang', 'fr');
    await speaks(widget, 'fr');
    await card.updateComplete;
    await panel.updateComplete;
    expect(openCard(widget) === card, 'the card stays open').to.equal(true);
    expect(textIn(card, 'h3')).to.include('Formulation contestée');
    expect(textsIn(panel, '[role="tab"]')).to.include('Chronologie');
    widget.lang = 'ar';
    await speaks(widget, 'ar');
    await panel.updateComplete;
    expect([panel.dir, card.dir, launcherOf(widget).dir]).to.deep.equal(['rtl', 'rtl', 'rtl']);
    widget.removeAttribute('lang');
    await speaks(widget, 'en');
    await panel.updateComplete;
    expect(textsIn(panel, '[role="tab"]')).to.include('Timeline');
    expect(panel.dir).to.equal('ltr');
  });

  for (const [lang, said] of [
    ['az', 'Nəzərdən keçirilmə tarixi: '],
    ['hy', 'Վերանայման ամսաթիվը՝ '],
  ] as const)
    it(`the card has a date in ${lang} too, of which engines may have no months`, async () => {
      const card = await show(await inLang(lang), 'Sylvania');
      const reviewed = textIn(card, 'footer p:not(.keys)').at(-1);
      expect(reviewed!.slice(0, said.length)).to.equal(said);
      expect(reviewed).not.to.match(/M\d|January|November/u);
      expect(reviewed).to.match(/20\d\d/u);
    });

  it('the widget speaks the language chosen last, however long another takes', async () => {
    const widget = await inLang('en');
    widget.lang = 'hy';
    await widget.updateComplete;
    widget.lang = 'en-GB';
    await speaks(widget, 'en-GB');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(launcherOf(widget).lang).to.equal('en-GB');
  });
});

describe('a page that is read from right to left', () => {
  it('a page that is read from right to left has all of the widget mirrored, and the dossier’s English as it is', async () => {
    pageIn('ar');
    const widget = await mount(samplePage, { dossier: rich });
    const panel = await openPanel(widget, 'المواضيع');
    await Promise.allSettled(panel.getAnimations().map(({ finished }) => finished));
    expect(Math.round(panel.getBoundingClientRect().left)).to.equal(0);
    const card = await show(widget, 'lost strip');
    const box = card.getBoundingClientRect();
    const close = inCard(card, '.close')[0]!.getBoundingClientRect();
    expect(close.left - box.left < box.right - close.right, 'the close button is at the left').to.equal(true);
    expect(getComputedStyle(inCard(card, 'h3')[0]!).direction).to.equal('rtl');
    for (const selector of ['h2 bdi', '.background', '.framings', '.sources'])
      for (const element of inCard(card, selector)) {
        expect(getComputedStyle(element).direction, selector).to.equal('ltr');
        expect(element.lang, selector).to.equal('en');
      }
    expect(inPanel(panel, '.name bdi').every(({ lang, dir }) => lang === 'en' && dir === 'ltr')).to.equal(true);
  });

  it('the dates in the widget’s own sentences are in its language, and those of the dossier in that of the dossier', async () => {
    const widget = await inLang('fa');
    const card = await show(widget, 'Sylvania');
    const reviewed = textIn(card, 'footer p:not(.keys)').at(-1);
    expect(reviewed).to.match(/[۰-۹]{4}/u);
    expect(reviewed).not.to.match(/[0-9]/u);
    expect(textIn(card, '.sources').join('')).not.to.match(/[۰-۹]/u);
  });

  it('the arrow keys go where they point on a page that is read from right to left', async () => {
    const widget = await inLang('ar');
    launcherOf(widget).focus();
    const walked = (): string => launcherOf(widget).shadowRoot!.querySelector('[role="status"]')!.textContent;
    await press('ArrowLeft');
    await cardOpens(widget, widget.mentions.find(({ marked }) => marked)!.text);
    await press('ArrowLeft');
    await until(() => /2|٢/u.test(walked()), 'the second is next');
    await press('ArrowRight');
    await until(() => /1|١/u.test(walked()), 'and back');
    await press('ArrowRight');
    expect(walked(), 'the walk stops at the first').to.match(/1|١/u);
  });

  it('the widget has its own direction where the publisher says so', async () => {
    const widget = await mount(samplePage, { attributes: { lang: 'ar', dir: 'ltr' } });
    expect(launcherOf(widget).dir).to.equal('ltr');
    widget.dir = 'rtl';
    await until(() => launcherOf(widget).dir === 'rtl');
  });

  for (const [width, height] of [
    [320, 640],
    [1200, 800],
  ] as const)
    // prettier-ignore
    it(`axe finds nothing wrong from right to left at ${String(width)} px, in any part, and no part is too wide`, async () => {
      await resize(width, height);
      later(() => resize(1200, 800));
      pageIn('ar');
      const widget = await mount(samplePage, { dossier: rich });
      const card = await show(widget, 'lost strip');
      const check = async (view: HTMLElement, part: string): Promise<void> => {
        await Promise.allSettled(view.getAnimations().map(({ finished }) => finished));
        // Of the targets of citations axe knows only those in the document itself.
        const options = { rules: { 'skip-link': { enabled: false } } };
        const { violations } = await axe.run({ fromShadowDom: ['article-context', view.localName] }, options);
        expect(violations.map(({ id, nodes }) => `${part}: ${id} ${nodes[0]!.html}`)).to.deep.equal([]);
      };
      await check(card, 'card');
      widget.hide();
      const panel = await openPanel(widget, 'المواضيع');
      for (const tab of inPanel(panel, '[role="tab"]')) {
        tab.click();
        await panel.updateComplete;
        await check(panel, tab.innerText);
        const view = inPanel(panel, '.view')[0]!;
        expect(view.scrollWidth, tab.innerText).to.be.at.most(view.clientWidth);
      }
    });
});
