/** Pages that take away what highlights need: for a moment, or from the start. */
import { expect } from '@open-wc/testing';
import { comesToLieOver } from '../support/layer.js';
import { addWidget, later, mentionOf, mount, place, until, wait } from '../support/support.js';
import { samplePage } from '../support/sample-dossier.js';

const painted = (): number =>
  [...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('article-context') ? size : 0), 0);
const rules = (): string[] =>
  document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map(({ cssText }) => cssText);
const hasStyle = (): boolean => rules().some((rule) => rule.includes('article-context-entity'));

describe('marks that a script of the page takes away with its own', () => {
  const thefts: Record<string, () => unknown> = {
    'all highlights are cleared': () => {
      CSS.highlights.clear();
    },
    'one is deleted': () => CSS.highlights.delete('article-context-contested'),
    'one is emptied': () => {
      CSS.highlights.get('article-context-entity')!.clear();
    },
    'the adopted style sheets are replaced': () => {
      const before = document.adoptedStyleSheets;
      later(
        () => (document.adoptedStyleSheets = before.filter((sheet) => document.adoptedStyleSheets.includes(sheet))),
      );
      document.adoptedStyleSheets = [new CSSStyleSheet()];
    },
  };
  for (const [what, steal] of Object.entries(thefts))
    it(`marks come back where ${what}, and go with the widget`, async () => {
      const widget = await mount();
      expect([painted(), hasStyle()]).to.deep.equal([4, true]);
      steal();
      await until(() => painted() === 4 && hasStyle());
      widget.remove();
      expect([painted(), hasStyle()]).to.deep.equal([0, false]);
    });

  it('the page’s own highlights and style sheets are left as it set them', async () => {
    await mount();
    const own = new CSSStyleSheet();
    CSS.highlights.clear();
    CSS.highlights.set('of-the-page', new Highlight());
    document.adoptedStyleSheets = [own];
    later(() => {
      CSS.highlights.delete('of-the-page');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== own);
    });
    await until(() => painted() === 4 && hasStyle());
    expect(document.adoptedStyleSheets[0] === own).to.be.true;
    expect(CSS.highlights.has('of-the-page')).to.be.true;
  });
});

describe('a page with a Highlight of its own', () => {
  it('a page with a Highlight class of its own in a script is marked as any other', async () => {
    const script = document.createElement('script');
    script.textContent = 'class Highlight {}';
    const frame = document.createElement('iframe');
    later(() => {
      frame.remove();
    });
    frame.srcdoc = `<!doctype html><script>class Highlight {}</script><main>${samplePage}</main>`;
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const module = page.createElement('script');
    module.type = 'module';
    module.src = '/src/index.ts';
    page.head.append(module);
    const inside = frame.contentWindow as unknown as typeof globalThis;
    await until(() => inside.customElements.get('article-context'));
    const widget = page.createElement('article-context');
    widget.dossier = (await import('../support/sample-dossier.js')).sample;
    page.body.append(widget);
    await widget.ready;
    expect(inside.CSS.highlights.get('article-context-entity')?.size).to.equal(3);
  });

  it('a page whose Highlight is no highlight gets buttons over its words', async () => {
    const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'Highlight')!;
    Object.defineProperty(globalThis, 'Highlight', { configurable: true, value: Map });
    later(() => Object.defineProperty(globalThis, 'Highlight', descriptor));
    place(samplePage);
    const widget = await addWidget();
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
    await wait(0);
    expect(widget.state).to.equal('ready');
  });
});
