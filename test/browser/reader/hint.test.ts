import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { later, launcherOf, mount, onFirstVisit, show } from '../support/support.js';

onFirstVisit();

describe('the hint on a first visit', () => {
  const hintOf = (widget: ArticleContextElement): HTMLElement =>
    launcherOf(widget).shadowRoot!.querySelector<HTMLElement>('.hint')!;

  it('the hint on a first visit stands beside the launcher once, in the page’s flow', async () => {
    const widget = await mount();
    expect(hintOf(widget).getBoundingClientRect().height).to.be.above(8);
    expect(getComputedStyle(launcherOf(widget)).position).to.equal('static');
    await widget.refresh();
    expect(hintOf(widget).getBoundingClientRect().height).to.equal(0);
  });

  it('the hint stands above a launcher in the corner, lets presses through, and goes with the first thing a reader does', async () => {
    const widget = await mount(undefined, { attributes: { launcher: 'corner' } });
    const hint = hintOf(widget).getBoundingClientRect();
    expect(hint.height).to.be.above(8);
    expect(hint.bottom).to.be.below(launcherOf(widget).getBoundingClientRect().top);
    expect(hint.right).to.be.at.most(innerWidth);
    expect(document.elementFromPoint(hint.left + 5, hint.top + 5) === widget).to.be.false;
    await show(widget, 'Sylvania');
    expect(hintOf(widget).getBoundingClientRect().height).to.equal(0);
  });

  it('the hint leaves no listener on the page when the widget goes before the first press', async () => {
    const left = new Map<string, number>();
    const count = (type: string, by: number): void => void left.set(type, (left.get(type) ?? 0) + by);
    const { prototype } = EventTarget;
    const add = prototype.addEventListener;
    prototype.addEventListener = function (type: string, listener: never, options?: AddEventListenerOptions) {
      if (options?.signal && (this === document || this === window)) {
        count(type, 1);
        add.call(options.signal, 'abort', () => {
          count(type, -1);
        });
      }
      add.call(this, type, listener, options);
    };
    later(() => {
      prototype.addEventListener = add;
    });
    const widget = await mount(undefined, { attributes: { launcher: 'corner' } });
    expect(hintOf(widget).getBoundingClientRect().height).to.be.above(8);
    expect(left.get('pointerdown')).to.be.above(0);
    widget.remove();
    expect([...left].filter(([, listeners]) => listeners > 0)).to.deep.equal([]);
  });

  it('the hint is not given where the publisher wants no marks, as no word shows that it could be pointed at', async () => {
    const widget = await mount(undefined, { attributes: { marks: 'none' } });
    expect(hintOf(widget).getBoundingClientRect().height).to.equal(0);
  });
});
