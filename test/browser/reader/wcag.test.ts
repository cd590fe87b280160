/** What WCAG 2.2 asks of the card and the marks, by the numbers of its success criteria; docs/accessibility.md has the rest. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import {
  addWidget, cardOpens, focused, frame, inCard, later, launcherOf, mentionOf, mount, place, press, resize, show, until,
} from '../support/support.js'; // prettier-ignore
import { isPanelOpen, panelOpens } from '../panel/panel-support.js';
import { samplePage } from '../support/sample-dossier.js';

type Card = Awaited<ReturnType<typeof show>>;

beforeEach(() => resize(1000, 700));
after(() => resize(1000, 700));

async function still(card: Card): Promise<void> {
  await Promise.allSettled(card.getAnimations().map(({ finished }) => finished));
  await frame();
}

const entries = ['Freedonia', 'lost strip'];

describe('1.4.10 reflow: the card', () => {
  for (const [width, height, what] of [
    [320, 640, 'a small phone'],
    [320, 256, '1280 × 1024 at 400 %'],
  ] as const)
    it(`the card on ${what} scrolls in one direction, and stays on the screen`, async () => {
      await resize(width, height);
      const widget = await mount();
      for (const text of entries) {
        const card = await show(widget, text);
        await still(card);
        const { left, right, top, bottom } = card.getBoundingClientRect();
        // A window of WebKitGTK's is never narrower than 447 px.
        expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight + 1]).to.deep.equal([
          true,
          true,
          true,
          true,
        ]);
        const [body] = inCard(card, '.body');
        expect(body!.scrollWidth).to.be.at.most(body!.clientWidth);
      }
    });
});

describe('1.4.12 text spacing: the card', () => {
  it('the card loses no text to a reader’s own spacing', async () => {
    await resize(320, 640);
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const widget = await mount();
    for (const text of entries) {
      const card = await show(widget, text);
      card.shadowRoot!.adoptedStyleSheets.push(spacing);
      await frame();
      const [body] = inCard(card, '.body');
      expect(body!.scrollWidth).to.be.at.most(body!.clientWidth);
      for (const box of inCard(card, 'button, p, h2, h3, li')) {
        expect(box.scrollWidth, box.outerHTML.slice(0, 80)).to.be.at.most(box.clientWidth + 1);
      }
    }
  });
});

describe('2.4.7 focus visible', () => {
  it('each stop in launcher and card looks different with the focus', async () => {
    const widget = await mount();
    launcherOf(widget).focus();
    await press('ArrowRight');
    const card = await cardOpens(widget);
    const looks = (element: Element): string => {
      const { outlineStyle, outlineWidth, outlineColor, borderColor } = getComputedStyle(element);
      return [outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`, borderColor].join();
    };
    expect(looks(focused()!)).to.match(/^solid 2px/u);
    const dialog = inCard(card, '[role="dialog"]')[0]!;
    const before = looks(dialog);
    await press('Enter');
    expect(focused() === dialog).to.be.true;
    expect(looks(dialog)).to.not.equal(before);
    const stops = inCard(card, 'button, a[href], [tabindex="0"]');
    const met = new Set<Element>();
    // Not beyond the last: after it the focus is the browser's own.
    for (let i = 0; i < stops.length; i++) {
      await press('Tab');
      met.add(focused()!);
      expect(looks(focused()!), focused()!.outerHTML.slice(0, 80)).to.match(/^solid 2px/u);
    }
    expect(met.size).to.equal(stops.length);
  });
});

describe('2.4.11 focus not obscured', () => {
  for (const [width, height] of [
    [1000, 700],
    [320, 640],
  ] as const)
    it(`no part of a mark that has the focus is under its card at ${width} × ${height}`, async () => {
      await resize(width, height);
      const main = place(`<p style="height: 60vh"></p>${samplePage}<p style="height: 60vh"></p>`);
      const widget = await addWidget({ attributes: { marks: 'inline' } });
      const start = document.createElement('button');
      main.prepend(start);
      start.focus();
      for (const text of ['Bank of Freedonia', 'Freedonia', 'Sylvania', 'lost strip']) {
        await press('Tab');
        const card = await cardOpens(widget, text);
        await still(card);
        const over = card.getBoundingClientRect();
        for (const box of mentionOf(widget, text).range.getClientRects()) {
          const apart =
            box.bottom <= over.top || box.top >= over.bottom || box.right <= over.left || box.left >= over.right;
          expect(apart, text).to.be.true;
          expect(box.top >= 0 && box.bottom <= innerHeight, text).to.be.true;
        }
      }
    });

  it('the open panel goes where a link that it covers gets the focus, and stays for others', async () => {
    await resize(1200, 700);
    const widget = await mount(
      `<a href="#1">At its side</a><a href="#2" style="float: right">Beneath it</a>${samplePage}`,
    );
    const [beside, beneath] = document.querySelectorAll<HTMLElement>('main a');
    widget.openPanel();
    await panelOpens(widget);
    beside!.focus();
    expect(isPanelOpen(widget)).to.be.true;
    await press('Tab');
    expect(document.activeElement === beneath).to.be.true;
    expect(isPanelOpen(widget)).to.be.false;
  });

  it('the launcher in the corner steps aside while a link that it covers has the focus', async () => {
    const corner = 'position: fixed; inset-block-end: 1.5em; inset-inline-end: 3em';
    const widget = await mount(`<a href="#1">Beside</a><a href="#2" style="${corner}">Beneath</a>${samplePage}`, {
      attributes: { launcher: 'corner' },
    });
    const [beside, beneath] = document.querySelectorAll<HTMLElement>('main a');
    const isCovered = (): boolean => {
      const { left, right, top, bottom } = beneath!.getBoundingClientRect();
      return document.elementFromPoint((left + right) / 2, (top + bottom) / 2) === widget;
    };
    expect(isCovered()).to.be.true;
    await until(() => {
      beside!.focus();
      beneath!.focus();
      return !isCovered();
    }, 'the launcher steps aside');
    beside!.focus();
    expect(isCovered()).to.be.true;
    launcherOf(widget).focus();
    expect(isCovered()).to.be.true;
  });
});

describe('2.5.8 target size', () => {
  it('each target in launcher and card has 24 px, or as much room, but for the numbers within sentences', async () => {
    const widget = await mount();
    for (const button of launcherOf(widget).shadowRoot!.querySelectorAll('button'))
      expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
    for (const text of entries) {
      const card = await show(widget, text);
      await still(card);
      const targets = inCard(card, 'button, a:not(.cite)');
      for (const target of targets) {
        const box = target.getBoundingClientRect();
        if (Math.min(box.width, box.height) >= 23.9) continue;
        // Smaller ones have as much room around them: a circle of 24 px that no other target reaches into.
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        for (const other of targets) {
          // What scrolls past the foot of the card can be scrolled away from it.
          if (other === target || !other.closest('.body') !== !target.closest('.body')) continue;
          const { left, right, top, bottom } = other.getBoundingClientRect();
          const distance = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
          expect(distance, `${target.outerHTML.slice(0, 80)} and ${other.outerHTML.slice(0, 80)}`).to.be.at.least(12);
        }
      }
    }
  });
});

describe('forced colours (in Chromium, which alone can emulate them)', () => {
  it('inline marks keep their lines in forced colours, and show which one is open in the reader’s own colours', async function () {
    const widget = await mount(samplePage, { attributes: { marks: 'inline', theme: 'dark' } });
    if (!(await executeServerCommand('cdp-media', { 'forced-colors': 'active' }))) this.skip();
    later(() => executeServerCommand('cdp-media', {}));
    await show(widget, 'lost strip');
    const probe = document.createElement('p');
    probe.style.cssText = 'background: Highlight; color: HighlightText';
    document.querySelector('main')!.append(probe);
    const active = getComputedStyle(document.querySelector('article-context-mark[active]')!);
    expect(active.backgroundColor).to.equal(getComputedStyle(probe).backgroundColor);
    expect(active.color).to.equal(getComputedStyle(probe).color);
    for (const mark of document.querySelectorAll('article-context-mark'))
      expect(getComputedStyle(mark).textDecorationLine).to.equal('underline');
  });
});
