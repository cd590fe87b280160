import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../cases/random/seed.js';
import { contrast, luminance, painted } from '../support/contrast.js';
import { consoleLines, inCard, later, mount, resize, show } from '../support/support.js';

before(() => resize(1000, 700));

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
/** Also what no screen can show. */
const vivid = fc
  .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 359 }))
  .map(([l, c, h]) => `oklch(${l}% ${c / 100} ${h})`);
const anyColor = fc.oneof(hex, vivid);

describe('an accent, whatever its colour', () => {
  for (const scheme of ['light', 'dark'] as const)
    for (const theme of ['auto', 'sepia', 'contrast'])
      it(`an accent of any colour is legible in the card: 4.5:1, theme ${theme} on a ${scheme} page`, async () => {
        document.documentElement.style.colorScheme = scheme;
        later(() => {
          document.documentElement.removeAttribute('style');
        });
        const widget = await mount(undefined, { attributes: { theme } });
        const card = await show(widget, 'lost strip');
        const [dialog, badge, number] = ['.dialog', '.contested', '.cite'].map((name) => inCard(card, name)[0]!);
        const check = fc.asyncProperty(anyColor, async (accent) => {
          widget.accent = accent;
          await widget.updateComplete;
          const ground = getComputedStyle(dialog!).backgroundColor;
          const surface = painted(ground);
          const tint = painted(getComputedStyle(number!).backgroundColor, ground);
          const color = painted(getComputedStyle(badge!).color);
          expect(Math.min(contrast(color, surface), contrast(color, tint)), accent).to.be.at.least(4.5);
        });
        await fc.assert(check, { numRuns: 100 });
      });

  for (const density of ['calm', 'section'])
    it(`an accent of any colour leaves each mark 3:1 on any background, where the text has 4.5:1, density ${density}`, async () => {
      const widget = await mount(undefined, { attributes: { marks: 'inline', density } });
      const main = document.querySelector('main')!;
      const check = fc.asyncProperty(anyColor, hex, hex, async (accent, ground, ink) => {
        const [back, text] = [painted(ground), painted(ink)];
        fc.pre(contrast(back, text) >= 4.5);
        main.style.cssText = `background: ${ground}; color: ${ink}`;
        // As a page that declares what it is.
        document.documentElement.style.colorScheme = luminance(back) < luminance(text) ? 'dark' : 'light';
        widget.accent = accent;
        await widget.updateComplete;
        for (const mark of document.querySelectorAll('article-context-mark')) {
          const line = painted(getComputedStyle(mark).textDecorationColor, ground);
          expect(contrast(line, back), `${accent} on ${ground}, text ${ink}`).to.be.at.least(3);
        }
      });
      later(() => {
        document.documentElement.removeAttribute('style');
      });
      await fc.assert(check, { numRuns: 100 });
    });
});

describe('an accent that is made to break a style sheet', () => {
  /** The rules that the page's marks have, as the engine has read them. */
  const rules = (): string[] =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules])
      .map((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : rule.constructor.name));

  for (const accent of [
    'var(--x, /*',
    'var(--x, /* */ /*',
    'var(--x, "',
    "var(--x, '",
    'var(--x, (',
    'var(--x, [{',
    'var(--x, url(',
    'var(--x',
    'var(--x, (;))',
    'var(--x, {;} )',
    'var(--x)\\',
    'red/*',
    'rgb(1, 2, 3',
    'red; } * { display: none',
    'red } * { display: none } a { color: red',
  ])
    it(`an accent such as ${accent} swallows no rule of the marks`, async () => {
      consoleLines();
      const plain = await mount(undefined, {});
      const before = rules();
      plain.remove();
      expect(before.length).to.be.at.least(3);
      const widget = await mount(undefined, { attributes: { accent } });
      expect(rules()).to.deep.equal(before);
      const card = await show(widget, 'lost strip');
      expect(getComputedStyle(inCard(card, '.contested')[0]!).display).to.not.equal('none');
    });

  it('an accent may be a custom property of the page', async () => {
    document.documentElement.style.setProperty('--brand', 'rgb(0 0 139)');
    later(() => {
      document.documentElement.removeAttribute('style');
    });
    const widget = await mount(undefined, { attributes: { accent: 'var(--brand, red)', marks: 'inline' } });
    const card = await show(widget, 'lost strip');
    const [r, , b] = painted(getComputedStyle(inCard(card, '.contested')[0]!).color);
    expect(b).to.be.above(r + 50);
  });
});
