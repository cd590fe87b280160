import { expect } from '@open-wc/testing';
import {
  addWidget,
  consoleLines,
  launcherOf,
  mentionOf,
  mount,
  newWidget,
  openCard,
  place,
  show,
} from '../support/support.js';
import { samplePage } from '../support/sample-dossier.js';

const values = {
  theme: ['auto', 'light', 'dark', 'sepia', 'contrast'],
  marks: ['highlight', 'inline', 'none'],
  underline: ['dotted', 'solid', 'wavy', 'double', 'fill'],
  density: ['calm', 'section', 'first', 'all'],
  'open-on': ['hover', 'click'],
  launcher: ['inline', 'corner', 'none'],
  'link-taps': ['follow', 'card'],
  storage: ['local', 'none'],
} as const;
const properties = { 'open-on': 'openOn', 'link-taps': 'linkTaps' } as const;

type OptionName = keyof typeof values;
const names = Object.keys(values) as OptionName[];
const propertyOf = (name: OptionName) => (name === 'open-on' || name === 'link-taps' ? properties[name] : name);

describe('an attribute', () => {
  for (const name of names)
    it(`the attribute ${name} and its property are one, with “${values[name][0]}” for none`, async () => {
      const widget = await mount(samplePage, { attributes: { [name]: undefined } });
      const property = propertyOf(name);
      expect(widget[property]).to.equal(values[name][0]);
      for (const value of values[name].slice(1)) {
        widget.setAttribute(name, value);
        expect(widget[property]).to.equal(value);
        widget.removeAttribute(name);
        expect(widget[property]).to.equal(values[name][0]);
        Object.assign(widget, { [property]: value });
        await widget.ready;
        expect(widget.getAttribute(name)).to.equal(value);
      }
    });

  for (const name of names)
    it(`the attribute ${name} falls back from an unknown value, with one warning that names both`, async () => {
      const lines = consoleLines();
      const unknown = `${name}-of-tomorrow`;
      const widget = await mount(samplePage, { attributes: { [name]: unknown } });
      widget.setAttribute(name, values[name][1]);
      widget.setAttribute(name, unknown);
      await widget.ready;
      expect(widget[propertyOf(name)]).to.equal(values[name][0]);
      expect(widget.state).to.equal('ready');
      await addWidget({ attributes: { [name]: unknown } });
      expect(lines.map(({ level }) => level)).to.deep.equal(['warn']);
      expect(lines[0]?.text).to.contain(unknown).and.to.contain(values[name][0]);
    });

  it('the attribute dossier takes a URL', () => {
    const widget = newWidget({ dossier: null, attributes: { dossier: '/some.json' } });
    expect(widget.dossier).to.equal('/some.json');
  });

  it('the properties accent, scope and disabled are reflected as attributes, too', async () => {
    const widget = await mount();
    widget.accent = 'teal';
    widget.scope = 'article';
    widget.disabled = true;
    await widget.ready;
    expect(widget.getAttribute('accent')).to.equal('teal');
    expect(widget.getAttribute('scope')).to.equal('article');
    expect(widget.hasAttribute('disabled')).to.be.true;
    widget.removeAttribute('scope');
    widget.removeAttribute('disabled');
    expect(widget.scope).to.equal('reprint');
    expect(widget.disabled).to.be.false;
  });

  it('an accent that is no colour is left out, with one warning', async () => {
    const lines = consoleLines();
    const widget = await mount(samplePage, { attributes: { accent: 'red; } * { display: none' } });
    expect(widget.state).to.equal('ready');
    expect(getComputedStyle(document.body).display).to.not.equal('none');
    expect(lines.map(({ level }) => level)).to.deep.equal(['warn']);
  });

  it('the widget never adds an attribute to itself', async () => {
    const widget = await mount(samplePage, { attributes: { density: undefined } });
    await show(widget, 'Sylvania');
    expect(widget.getAttributeNames()).to.be.empty;
  });
});

describe('what the publisher sets', () => {
  const sectioned = '<h2>Freedonia</h2><p>Freedonia, Freedonia</p><h2>More</h2><p>Freedonia</p>';
  const marked = async (density: string): Promise<boolean[]> => {
    const widget = await mount(sectioned, { attributes: { density } });
    const all = widget.mentions.map((mention) => mention.marked);
    document.querySelector('main')!.remove();
    return all;
  };

  it('the attribute density marks each entry once outside of headings, once a section, once in all, or each time', async () => {
    expect(await marked('calm')).to.deep.equal([false, true, false, false]);
    expect(await marked('section')).to.deep.equal([true, true, false, true]);
    expect(await marked('first')).to.deep.equal([true, false, false, false]);
    expect(await marked('all')).to.deep.equal([true, true, true, true]);
  });

  it('the setting marks="none" marks nothing, and cards still open when asked for', async () => {
    const widget = await mount(samplePage, { attributes: { marks: 'none' } });
    expect([...CSS.highlights.keys()]).to.be.empty;
    expect(document.querySelectorAll('article-context-mark')).to.have.lengthOf(0);
    expect(widget.mentions.some(({ marked }) => marked)).to.be.false;
    await show(widget, 'Sylvania');
  });

  it('all types are marked where the attribute types has none that there is, with one warning that names the wrong one', async () => {
    const lines = consoleLines();
    const widget = await mount(samplePage, { attributes: { types: 'nonsense' } });
    expect(widget.mentions.some(({ marked }) => marked)).to.be.true;
    expect(lines.map(({ level }) => level)).to.deep.equal(['warn']);
    expect(lines[0]?.text).to.contain('nonsense').and.to.contain('person');
    widget.types = 'nonsense state';
    await widget.ready;
    const types = widget.mentions.filter(({ marked }) => marked).map(({ entry }) => entry.type);
    expect([...new Set(types)]).to.deep.equal(['state']);
    expect(lines).to.have.lengthOf(1);
  });

  for (const [name, value] of [
    ['theme', 'dark'],
    ['theme', 'sepia'],
    ['accent', 'rebeccapurple'],
    ['underline', 'wavy'],
  ] as const)
    it(`the setting ${name}="${value}" changes the looks and keeps the card open`, async () => {
      const widget = await mount();
      const card = await show(widget, 'lost strip');
      const looks = (): string => {
        const { backgroundColor, color } = getComputedStyle(card.shadowRoot!.querySelector('.dialog')!);
        const accent = getComputedStyle(card.shadowRoot!.querySelector('.contested')!).color;
        const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
        return [backgroundColor, color, accent, ...css].join();
      };
      const before = looks();
      const closed: Event[] = [];
      widget.addEventListener('article-context-close', (event) => closed.push(event));
      widget.setAttribute(name, value);
      await widget.ready;
      expect(looks()).to.not.equal(before);
      expect(openCard(widget) === card).to.be.true;
      expect(closed).to.have.lengthOf(0);
      widget.removeAttribute(name);
      await widget.ready;
      expect(looks()).to.equal(before);
    });

  it('the attribute launcher puts the launcher into the text, into the corner, or out of sight', async () => {
    place('<p>Freedonia</p><div style="height: 2000px"></div>');
    const widget = await addWidget({ attributes: { launcher: 'corner' } });
    const box = (): DOMRect => launcherOf(widget).getBoundingClientRect();
    expect(innerHeight - box().bottom).to.be.within(0, 40);
    expect(innerWidth - box().right).to.be.within(0, 60);
    widget.launcher = 'none';
    await widget.ready;
    expect(box().width).to.be.at.most(1);
    widget.launcher = 'inline';
    await widget.ready;
    expect(box().top + scrollY).to.be.above(1900);
    expect(box().width).to.be.above(40);
  });

  it('nested mentions have their tabs, too, where all mentions are marked inline', async () => {
    const widget = await mount(samplePage, { attributes: { density: 'all', marks: 'inline' } });
    const card = await show(widget, 'Freedonia');
    expect(card.model?.subjects.map(({ text }) => text)).to.deep.equal(['Freedonia', 'Bank of Freedonia']);
    expect(mentionOf(widget, 'Freedonia').marked).to.be.true;
  });
});
