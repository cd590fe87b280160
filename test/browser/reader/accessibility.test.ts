import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import { inCard, later, mount, resize, show, until, whole } from '../support/support.js';

/** `axe.min.js` is no module: it sets a global. */
declare const axe: typeof import('axe-core');

before(() => resize(1000, 700));

/** What axe finds wrong in the article and the widget, and how many texts it has judged the contrast of. */
async function check(): Promise<{ problems: string; contrasts: number }> {
  const { violations, incomplete, passes } = await axe.run(
    { include: [['main'], ['article-context']] },
    // The page around is the test runner's.
    { rules: { region: { enabled: false } } },
  );
  // Of a citation, one digit long, axe only says that its contrast is too low (or 0: that in Firefox it cannot tell).
  const short = incomplete.filter(({ id }) => id === 'color-contrast');
  const problems = [...violations, ...short].flatMap(({ id, nodes }) =>
    nodes
      .filter(({ any }) => contrastOf(any[0]?.data) !== 0)
      .map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`),
  );
  return {
    problems: problems.join('\n'),
    contrasts: passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0,
  };
}

const contrastOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'contrastRatio' in data ? data.contrastRatio : undefined;

/** Chromium alone lets a test set media features. False in the other engines. */
async function emulate(features: Record<string, string>): Promise<boolean> {
  const done = await executeServerCommand<boolean, typeof features>('cdp-media', features);
  if (done) later(() => executeServerCommand('cdp-media', {}));
  return done;
}

/** The page's own colours, light or dark. */
function colorScheme(scheme: 'light' | 'dark'): void {
  const { style } = document.documentElement;
  style.cssText = `color-scheme: ${scheme}; background: Canvas; color: CanvasText`;
  later(() => {
    document.documentElement.removeAttribute('style');
  });
}

describe('the page and the card, as axe sees them', () => {
  for (const marks of ['highlight', 'inline'])
    it(`axe finds nothing wrong with a page whose marks are of the kind “${marks}”`, async () => {
      await mount(undefined, { attributes: { marks } });
      expect((await check()).problems).to.equal('');
    });

  for (const scheme of ['light', 'dark'] as const)
    for (const theme of ['auto', 'light', 'dark', 'sepia', 'contrast'])
      it(`axe finds nothing wrong with the cards of a name and of a disputed wording, theme ${theme} on a ${scheme} page`, async () => {
        colorScheme(scheme);
        const widget = await mount(undefined, { attributes: { theme, launcher: 'corner' } });
        for (const text of ['Freedonia', 'lost strip']) {
          const card = await show(widget, text);
          await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
          const { problems, contrasts } = await check();
          expect(problems).to.equal('');
          expect(contrasts).to.be.above(8);
        }
      });

  it('axe finds nothing wrong with a pinned card, another beside it, and all that its foot can show', async () => {
    const widget = await mount();
    const first = await show(widget, 'Sylvania');
    inCard(first, '.pin')[0]!.click();
    widget.show('lost-strip');
    await until(() => widget.shadowRoot!.querySelectorAll('article-context-card').length === 2);
    const second = [...widget.shadowRoot!.querySelectorAll('article-context-card')].at(-1)!;
    await until(() => second.matches(':popover-open'));
    for (const card of [first, second]) inCard(await whole(card), '.tool[aria-expanded]')[1]!.click();
    inCard(second, '.background .cite')[0]!.click();
    await Promise.all([first, second].map(({ updateComplete }) => updateComplete));
    const animations = [first, second].flatMap((card) => card.getAnimations({ subtree: true }));
    await Promise.allSettled(animations.map(({ finished }) => finished));
    // Where an engine fades by steps of its own, the colours are not yet those that a reader gets.
    await until(() => [first, second].every((card) => getComputedStyle(card).opacity === '1'));
    expect((await check()).problems).to.equal('');
    inCard(first, '.tool')[1]!.click();
    await first.updateComplete;
    expect((await check()).problems).to.equal('');
  });

  for (const accent of ['yellow', 'navy', 'oklch(0.7 0.2 30)'])
    it(`axe finds nothing wrong with an accent of ${accent}, which would not be legible as it is everywhere`, async () => {
      for (const scheme of ['light', 'dark'] as const) {
        colorScheme(scheme);
        const widget = await mount(undefined, { attributes: { accent } });
        const card = await show(widget, 'lost strip');
        await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
        expect((await check()).problems).to.equal('');
        widget.remove();
        document.querySelector('main')!.remove();
      }
    });
});

describe('the card for a reader’s own settings (in Chromium, which alone can emulate them)', () => {
  it('the card in forced colours wears the reader’s and keeps its edges', async function () {
    if (!(await emulate({ 'forced-colors': 'active' }))) this.skip();
    expect(matchMedia('(forced-colors: active)').matches).to.be.true;
    const card = await show(await mount(undefined, { attributes: { theme: 'sepia' } }), 'lost strip');
    const probe = document.createElement('p');
    probe.style.cssText = 'background: Canvas; color: CanvasText';
    document.querySelector('main')!.append(probe);
    const dialog = getComputedStyle(inCard(card, '.dialog')[0]!);
    const own = getComputedStyle(probe);
    expect(dialog.backgroundColor).to.equal(own.backgroundColor);
    expect(getComputedStyle(inCard(card, '.background')[0]!).color).to.equal(own.color);
    expect(dialog.borderTopStyle).to.equal('solid');
    expect(dialog.borderTopColor).to.not.equal(dialog.backgroundColor);
    expect((await check()).problems).to.equal('');
  });

  it('the card does not move where a reader wants reduced motion, and a sheet that is let go moves for all others', async function () {
    const card = await show(await mount(), 'lost strip');
    const dialog = inCard(card, '.dialog')[0]!;
    dialog.classList.add('settling');
    if (!(await emulate({ 'prefers-reduced-motion': 'reduce' }))) this.skip();
    expect(getComputedStyle(dialog).transitionDuration).to.equal('0s');
    await emulate({ 'prefers-reduced-motion': 'no-preference' });
    expect(getComputedStyle(dialog).transitionDuration).to.equal('0.12s');
  });

  it('the card is in full colour throughout where a reader wants more contrast', async function () {
    if (!(await emulate({ 'prefers-contrast': 'more' }))) this.skip();
    const card = await show(await mount(), 'lost strip');
    const [kind, text] = ['.kind', '.background'].map((name) => getComputedStyle(inCard(card, name)[0]!).color);
    expect(kind).to.equal(text);
  });
});
