/** Pages that take away what highlights need: for a moment, or from the start. */
import { expect } from '@open-wc/testing';
import { comesToLieOver } from '../support/layer.js';
import { later, mentionOf, mount, resize, until } from '../support/support.js';
import { sample, samplePage } from '../support/sample-dossier.js';
import type { ArticleContextElement } from '../../../src/index.js';

before(() => resize(1000, 700));

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
    const { page, widget } = await inFreshPage('class Highlight {}');
    expect(page.CSS.highlights.get('article-context-entity')?.size).to.equal(3);
    expect(widget.shadowRoot!.querySelector('.marks')).to.equal(null);
  });

  it('a page whose Highlight is no highlight gets buttons over its words', async () => {
    const { widget } = await inFreshPage('globalThis.Highlight = Map');
    await comesToLieOver(widget, mentionOf(widget, 'Sylvania'));
  });
});

/** A page in a frame, whose script runs before the widget's. */
async function inFreshPage(script: string): Promise<{ page: typeof globalThis; widget: ArticleContextElement }> {
  const frame = document.createElement('iframe');
  later(() => {
    frame.remove();
  });
  frame.srcdoc = `<!doctype html><script>${script}</script><main>${samplePage}</main>
    <script type="module" src="/src/index.ts"></script>`;
  document.body.append(frame);
  const page = (): typeof globalThis => frame.contentWindow as unknown as typeof globalThis;
  await until(() => page().customElements.get('article-context'));
  const widget = page().document.createElement('article-context');
  widget.dossier = sample;
  widget.density = 'section';
  page().document.body.append(widget);
  await widget.ready;
  return { page: page(), widget };
}
