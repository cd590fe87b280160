/** The widget's type has the size that the reader chose, whatever a page makes of a rem. */
import { expect } from '@open-wc/testing';

import { openPanel, rich } from '../panel/panel-support.js';
import { inCard, later, launcherOf, mount, resize, show } from '../support/support.js';

const { style } = document.documentElement;

/** The boxes and letters of launcher, card and panel on a page whose root has this size of type. */
async function sizesWhere(rootSize: string) {
  style.fontSize = rootSize;
  const widget = await mount(undefined, { dossier: rich, attributes: { launcher: 'corner' } });
  const card = await show(widget, 'lost strip');
  const cardParts = [card, ...inCard(card, 'h2, .wording, .cite, .tool, .close, .body')].map(sizeOf);
  const panel = await openPanel(widget);
  await Promise.allSettled(panel.getAnimations().map(({ finished }) => finished));
  const panelParts = [...panel.shadowRoot!.querySelectorAll('header, .tabs button, [type="search"], .name')].map(
    sizeOf,
  );
  const launcher = launcherOf(widget);
  const launcherParts = [launcher, ...launcher.shadowRoot!.querySelectorAll('button, svg')].map(sizeOf);
  widget.remove();
  return { cardParts, panelParts, launcherParts };
}

function sizeOf(element: Element): string {
  const { width, height } = element.getBoundingClientRect();
  const name = `${element.localName}.${element.className}`;
  return `${name}: ${width.toFixed(1)} × ${height.toFixed(1)}, ${getComputedStyle(element).fontSize}`;
}

describe('a page whose root has type of another size', () => {
  for (const rootSize of ['62.5%', '2vw', '28px'])
    it(`the widget is as large as on other pages where the root of a page has type of ${rootSize}`, async () => {
      await resize(1200, 900);
      later(() => {
        document.documentElement.removeAttribute('style');
      });
      const usual = await sizesWhere('');
      expect(usual.panelParts.length).to.be.above(5);
      expect(await sizesWhere(rootSize)).to.deep.equal(usual);
    });
});
