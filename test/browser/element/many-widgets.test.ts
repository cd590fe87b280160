import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { sample, samplePage } from '../support/sample-dossier.js';
import { addWidget, cardOpens, consoleLines, launcherOf, newWidget, place, textsOf, until, wait } from '../support/support.js'; // prettier-ignore

const marks = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
const launchers = (widgets: readonly ArticleContextElement[]): number =>
  widgets.filter((widget) => widget.shadowRoot!.querySelector('article-context-launcher')).length;

describe('several widgets of the same settings', function () {
  this.timeout(60_000);

  it('two widgets of the same settings mark the words once, have one launcher, and tell the same', async () => {
    place(samplePage);
    const one = await addWidget();
    await until(() => marks() > 0);
    const before = marks();
    const two = newWidget();
    const events: string[] = [];
    two.addEventListener('article-context-ready', ({ detail }) =>
      events.push(`${String(detail.mentions.length)} found`),
    );
    document.body.append(two);
    await two.ready;
    await wait(100);
    expect(marks()).to.equal(before);
    expect([two.state, textsOf(two), two.confidence]).to.deep.equal(['ready', textsOf(one), one.confidence]);
    expect(events).to.deep.equal([`${String(one.mentions.length)} found`]);
    expect(launchers([one, two])).to.equal(1);
    two.show('sylvania');
    await cardOpens(one, 'Sylvania');
    two.hide();
  });

  it('the second widget takes over where the first is removed', async () => {
    place(samplePage);
    const one = await addWidget();
    const two = await addWidget();
    const three = await addWidget();
    const texts = textsOf(one);
    one.remove();
    expect(one.state).to.equal('idle');
    await until(() => two.state === 'ready' && three.state === 'ready', 'they are ready');
    await Promise.all([two.ready, three.ready]);
    expect([textsOf(two), textsOf(three)]).to.deep.equal([texts, texts]);
    expect(launchers([two, three])).to.equal(1);
    expect(launcherOf(two)).to.exist;
  });

  it('a widget that gets other settings runs for itself', async () => {
    place(samplePage);
    const one = await addWidget();
    const two = await addWidget();
    two.density = 'all';
    await two.ready;
    expect(two.state).to.equal('ready');
    expect(launchers([one, two])).to.equal(2);
    expect(two.mentions[0] === one.mentions[0]).to.be.false;
    two.density = one.density;
    await two.ready;
    expect(launchers([one, two])).to.equal(1);
    one.refresh().catch(() => {});
    await one.ready;
    await two.ready;
    expect([one.state, two.state, launchers([one])]).to.deep.equal(['ready', 'ready', 1]);
  });

  it('widgets of the same settings say with one line that the article is not there', async () => {
    place('<p>Bread</p>');
    const lines = consoleLines();
    const widgets = [newWidget(), newWidget(), newWidget()];
    for (const widget of widgets) widget.setAttribute('scope', '#nowhere');
    document.body.append(...widgets);
    await Promise.all(widgets.map(({ ready }) => ready));
    expect(widgets.map(({ state }) => state)).to.deep.equal(['not-found', 'not-found', 'not-found']);
    await until(() => lines.length > 0);
    expect(lines).to.have.lengthOf(1);
  });
});

describe('many widgets', function () {
  this.timeout(120_000);

  it('a thousand widgets of the same settings are ready, and gone when they are removed', async () => {
    const holder = document.createElement('div');
    const main = place(samplePage);
    for (let count = 0; count < 1000; count++) {
      const widget = document.createElement('article-context');
      widget.dossier = sample;
      holder.append(widget);
    }
    main.after(holder);
    const widgets = [...holder.children] as ArticleContextElement[];
    await Promise.all(widgets.map(({ ready }) => ready));
    expect(new Set(widgets.map(({ state }) => state))).to.deep.equal(new Set(['ready']));
    expect(launchers(widgets)).to.equal(1);
    holder.remove();
    await wait(50);
    expect(new Set(widgets.map(({ state }) => state))).to.deep.equal(new Set(['idle']));
    expect(CSS.highlights.size).to.equal(0);
  });

  it('fifty widgets with a scope each are ready', async () => {
    place(Array.from({ length: 50 }, (_, index) => `<p id="p${String(index)}">Sylvania and Freedonia</p>`).join(''));
    const widgets = Array.from({ length: 50 }, (_, index) =>
      newWidget({ attributes: { scope: `#p${String(index)}` } }),
    );
    document.body.append(...widgets);
    await Promise.all(widgets.map(({ ready }) => ready));
    expect(new Set(widgets.map(({ state, mentions }) => `${state} ${String(mentions.length)}`))).to.deep.equal(
      new Set(['ready 2']),
    );
  });
});
