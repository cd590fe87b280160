import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { later, mount, resize } from '../support/support.js';
import { choose, inPanel, openPanel, rich, textsIn, type Panel } from './panel-support.js';

/** `axe.min.js` is no module: it sets a global. */
declare const axe: typeof import('axe-core');

beforeEach(() => resize(1200, 800));

async function problems(): Promise<string> {
  // The panel lies over the page: axe is asked about the panel alone.
  const { violations, passes } = await axe.run({ fromShadowDom: ['article-context', 'article-context-panel'] });
  expect(passes.find(({ id }) => id === 'color-contrast')?.nodes.length).to.be.above(5);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)).join('\n');
}

async function still(panel: Panel): Promise<void> {
  await Promise.allSettled(panel.getAnimations().map(({ finished }) => finished));
}

const tabs = ['Entries', 'Timeline', 'Map', 'Wording', 'Notes', 'Sources', 'About'];

describe('the panel, as axe sees it', () => {
  for (const theme of ['auto', 'light', 'dark', 'sepia', 'contrast'])
    it(`axe finds nothing wrong with the panel in any of its parts, theme ${theme}`, async () => {
      const widget = await mount('<p>Azerbaijan and Turkey, near Nagorno-Karabakh</p>', {
        dossier: null,
        attributes: { theme, scope: 'main' },
      });
      const panel = await openPanel(widget);
      await still(panel);
      for (const tab of tabs) {
        await choose(panel, tab);
        expect(await problems(), tab).to.equal('');
      }
      await choose(panel, 'Entries');
      await choose(panel, 'Nagorno-Karabakh');
      expect(await problems()).to.equal('');
    }).timeout(40_000);

  it('axe finds nothing wrong with the panel on a small screen', async () => {
    await resize(320, 640);
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    await still(panel);
    for (const tab of ['Entries', 'Wording']) {
      await choose(panel, tab);
      expect(await problems(), tab).to.equal('');
    }
  });
});

describe('the panel', () => {
  for (const [width, height] of [
    [320, 640],
    [320, 256],
    [1200, 800],
  ] as const)
    it(`the panel at ${width} × ${height} has no part that is wider than it, with targets of 24 px and more`, async () => {
      await resize(width, height);
      const widget = await mount('<p>Azerbaijan and Turkey</p>', { dossier: null, attributes: { scope: 'main' } });
      const panel = await openPanel(widget);
      for (const tab of tabs) {
        await choose(panel, tab);
        await new Promise(requestAnimationFrame);
        for (const selector of ['.dialog', '.view']) {
          const box = inPanel(panel, selector)[0]!;
          expect(box.scrollWidth, `${tab} ${selector}`).to.be.at.most(box.clientWidth);
        }
        for (const button of inPanel(panel, 'button, select, input')) {
          const box = (button.closest('label') ?? button).getBoundingClientRect();
          expect(Math.min(box.width, box.height), `${tab} ${button.outerHTML.slice(0, 80)}`).to.be.at.least(23.9);
        }
      }
    });

  it('the panel bears the text spacing of a reader’s own style', async () => {
    await resize(320, 640);
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    panel.shadowRoot!.adoptedStyleSheets.push(spacing);
    for (const tab of ['Entries', 'Timeline', 'Wording', 'Sources']) {
      await choose(panel, tab);
      const [view] = inPanel(panel, '.view');
      expect(view!.scrollWidth, tab).to.be.at.most(view!.clientWidth);
      for (const text of inPanel(panel, 'button, p, h2, h3'))
        expect(text.scrollWidth, `${tab} ${text.outerHTML.slice(0, 80)}`).to.be.at.most(text.clientWidth + 1);
    }
    expect(textsIn(panel, '[role="tab"]')).to.have.lengthOf(6);
  });

  it('the panel moves for nobody who has asked for reduced motion (in Chromium, which alone can emulate it)', async function () {
    const panel = await openPanel(await mount(undefined, { dossier: rich }));
    if (!(await executeServerCommand('cdp-media', { 'prefers-reduced-motion': 'reduce' }))) this.skip();
    later(() => executeServerCommand('cdp-media', {}));
    expect(getComputedStyle(panel).animationName).to.equal('none');
  });

  it('the panel keeps its edge and its tabs apart in forced colours (in Chromium)', async function () {
    const panel = await openPanel(await mount(undefined, { dossier: rich, attributes: { theme: 'sepia' } }));
    if (!(await executeServerCommand('cdp-media', { 'forced-colors': 'active' }))) this.skip();
    later(() => executeServerCommand('cdp-media', {}));
    const { backgroundColor } = getComputedStyle(inPanel(panel, '.dialog')[0]!);
    expect(getComputedStyle(panel).borderInlineStartColor).to.not.equal(backgroundColor);
    const [chosen, other] = inPanel(panel, '[role="tab"]').map((tab) => getComputedStyle(tab).borderBlockEndColor);
    expect(chosen).to.not.equal(other);
  });
});
