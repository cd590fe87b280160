import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { sample, samplePage } from '../support/sample-dossier.js';
import {
  addWidget, expectSamePage, frame, later, mentionOf, middleOf, mount, newWidget, pageHtml, place, press, show, until,
  wait,
} from '../support/support.js'; // prettier-ignore

function expectNothingLeft(widget: ArticleContextElement, sheets: number): void {
  expect([...CSS.highlights.keys()], 'highlights').to.be.empty;
  expect(document.adoptedStyleSheets, 'style sheets').to.have.lengthOf(sheets);
  expect(widget.shadowRoot?.childElementCount ?? 0, 'views').to.equal(0);
  expect(widget.state).to.equal('idle');
  expect(widget.mentions).to.have.lengthOf(0);
}

describe('a widget that is removed', () => {
  const moments: Record<string, (widget: ArticleContextElement) => Promise<unknown>> = {
    'at once': () => Promise.resolve(),
    'when it has begun': (widget) => widget.updateComplete,
    'a frame later': () => frame(),
    'when the dossier is on its way': () => wait(40),
    'when it has just got ready': (widget) => widget.ready,
    'when a card is on its way': async (widget) => {
      await widget.ready;
      widget.show('sylvania');
    },
    'when a card is nearly there': async (widget) => {
      await widget.ready;
      widget.show('sylvania');
      for (let turn = 0; turn < 8; turn++) await Promise.resolve();
    },
  };
  for (const [moment, reached] of Object.entries(moments))
    it(`a widget that is removed ${moment} leaves nothing behind, and says nothing`, async () => {
      const url = URL.createObjectURL(new Blob([JSON.stringify(sample)]));
      later(() => {
        URL.revokeObjectURL(url);
      });
      place(samplePage);
      const sheets = document.adoptedStyleSheets.length;
      const before = pageHtml();
      const widget = newWidget({ dossier: null, attributes: { dossier: url, marks: 'inline' } });
      document.body.append(widget);
      await reached(widget);
      const events: string[] = [];
      for (const name of ['ready', 'open', 'error'])
        widget.addEventListener(`article-context-${name}`, ({ type }) => events.push(type));
      widget.remove();
      expectSamePage(before);
      await wait(150);
      expectSamePage(before);
      expect(events).to.be.empty;
      expectNothingLeft(widget, sheets);
    });

  it('a widget that is removed at any turn of its start takes everything with it there and then', async () => {
    place(samplePage);
    const before = pageHtml();
    const seen = new Set<string>();
    for (let turns = 0; turns < 60; turns++) {
      const widget = newWidget({ attributes: { marks: 'inline' } });
      document.body.append(widget);
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      if (turns % 3 === 0) await wait(turns * 2);
      seen.add(widget.state);
      widget.remove();
      expectSamePage(before);
    }
    expect([...seen]).to.include.members(['loading', 'ready']);
    await wait(50);
    expectSamePage(before);
  });

  it('a widget that is removed before all of its code is there takes its marks with it at once', async () => {
    const fresh = document.createElement('iframe');
    fresh.srcdoc = `<!doctype html><main>${samplePage}</main><script type="module" src="/src/index.ts"></script>`;
    const loaded = new Promise((resolve) => {
      fresh.addEventListener('load', resolve);
    });
    place('').append(fresh);
    await loaded;
    const page = fresh.contentDocument!;
    const { highlights } = (fresh.contentWindow as Window & typeof globalThis).CSS;
    const widget = page.createElement('article-context');
    widget.dossier = sample;
    const marked = new Promise<void>((resolve) => {
      highlights.set = (...args) => {
        resolve();
        return HighlightRegistry.prototype.set.apply(highlights, args);
      };
    });
    page.body.append(widget);
    await marked;
    expect(widget.state).to.equal('loading');
    widget.remove();
    expect(highlights.size).to.equal(0);
    expect(page.adoptedStyleSheets).to.have.lengthOf(0);
  });

  it('a widget that is put elsewhere in the same breath works on', async () => {
    const widget = await mount();
    document.querySelector('main')!.append(widget);
    await widget.ready;
    expect(widget.state).to.equal('ready');
    expect(widget.shadowRoot?.querySelectorAll('article-context-launcher')).to.have.lengthOf(1);
    await show(widget, 'Sylvania');
  });

  it('a widget that is removed tells of the card that closes with it', async () => {
    const widget = await mount();
    await show(widget, 'Sylvania');
    const closed: string[] = [];
    widget.addEventListener('article-context-close', ({ detail }) => closed.push(detail.mention.text));
    widget.remove();
    expect(closed).to.deep.equal(['Sylvania']);
  });
});

describe('a widget that comes and goes 200 times', () => {
  for (const marks of ['highlight', 'inline'])
    it(`a widget that comes and goes 200 times leaves the page identical to the byte and no listener, with marks="${marks}"`, async () => {
      place(samplePage);
      const sheets = document.adoptedStyleSheets.length;
      const listening = countListeners();
      const widget = newWidget({ attributes: { marks } });
      const before = pageHtml();
      for (let time = 0; time < 200; time++) {
        document.body.append(widget);
        await widget.ready;
        expect(widget.state).to.equal('ready');
        if (time % 50 === 0) {
          await show(widget, 'lost strip');
          expect(listening()).to.be.above(3);
        }
        widget.remove();
      }
      expectSamePage(before);
      expectNothingLeft(widget, sheets);
      expect(listening()).to.equal(0);
    });

  it('a widget that is gone no longer hears pointer or keys', async () => {
    const widget = await mount();
    const mention = mentionOf(widget, 'Sylvania');
    const [clientX, clientY] = middleOf(mention);
    widget.remove();
    let opened = 0;
    widget.addEventListener('article-context-open', () => opened++);
    for (const type of ['pointermove', 'pointerdown', 'click'])
      mention.block.dispatchEvent(new PointerEvent(type, { clientX, clientY, bubbles: true, pointerType: 'mouse' }));
    let prevented = 0;
    const note = (event: Event): void => {
      if (event.defaultPrevented) prevented++;
    };
    addEventListener('keydown', note);
    await press('Escape');
    removeEventListener('keydown', note);
    await wait(700);
    expect([opened, prevented]).to.deep.equal([0, 0]);
    expect(widget.shadowRoot?.childElementCount).to.equal(0);
  });
});

describe('two widgets on a page', () => {
  it('two widgets on a page each open their own card', async () => {
    place('<div id="one"><p>Freedonia</p></div><div id="two"><p>Sylvania</p></div>');
    const one = await addWidget({ attributes: { scope: '#one' } });
    const two = await addWidget({ attributes: { scope: '#two' } });
    await show(one, 'Freedonia');
    await show(two, 'Sylvania');
    one.remove();
    two.hide();
    await show(two, 'Sylvania');
    await until(() => two.state === 'ready');
  });
});

/** How many listeners on the document and the window were added since and are still there. */
function countListeners(): () => number {
  interface Added {
    readonly target: EventTarget;
    readonly type: string;
    readonly listener: unknown;
    readonly signal: AbortSignal | undefined;
  }
  let added: Added[] = [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isPage = (target: EventTarget | undefined): target is EventTarget => target === document || target === window;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    const signal = typeof options === 'object' ? options.signal : undefined;
    if (isPage(target)) added.push({ target, type, listener, signal });
    add.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    added = added.filter((one) => one.target !== target || one.type !== type || one.listener !== listener);
    remove.call(target, type, listener, options);
  };
  later(() => {
    Object.assign(EventTarget.prototype, { addEventListener: add, removeEventListener: remove });
  });
  return () => added.filter(({ signal }) => !signal?.aborted).length;
}
