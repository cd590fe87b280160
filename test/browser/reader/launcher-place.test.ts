import { expect } from '@open-wc/testing';
import { consoleLines, launcherOf, later, mount, place, resize, until, wait } from '../support/support.js';

before(() => resize(1000, 700));

const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

function styleBody(css: string): void {
  document.body.style.cssText = css;
  later(() => {
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });
}

describe('the publisher’s place for the launcher', () => {
  it('the launcher stands in the element that launcher-target selects, and is gone from there with the widget', async () => {
    place('<aside class="tools">Share</aside>');
    const target = (): Element => document.querySelector('.tools')!;
    const before = target().innerHTML;
    const widget = await mount(undefined, { attributes: { 'launcher-target': '.tools' } });
    const launcher = boxOf(launcherOf(widget));
    expect(launcher.width).to.be.above(40);
    expect(launcher.top).to.be.within(boxOf(target()).top - 1, boxOf(target()).bottom);
    // As an application that renders it anew, out of view.
    styleBody('padding-block-end: 3000px');
    scrollTo(0, 2500);
    await wait(300);
    target().outerHTML = '<aside class="tools">Share</aside>';
    const inTarget = (): unknown =>
      target().querySelector('article-context-layer')?.shadowRoot?.querySelector('article-context-launcher');
    await until(inTarget, 'it is in the new one');
    widget.remove();
    expect(target().innerHTML).to.equal(before);
  });

  for (const selector of ['.nowhere', '<<'])
    it(`the launcher stands where the widget is where launcher-target="${selector}" selects nothing, with one warning`, async () => {
      const said = consoleLines();
      const widget = await mount(undefined, { attributes: { 'launcher-target': selector } });
      expect(boxOf(launcherOf(widget)).top).to.be.at.least(boxOf(widget).top - 50);
      expect(said.map(({ text }) => text)).to.deep.equal([
        `article-context: launcher-target="${selector}": expected a CSS selector of an element on the page`,
      ]);
    });
});

describe('a launcher in the corner', () => {
  const bar = (css: string): HTMLElement => {
    const added = document.createElement('div');
    added.style.cssText = `position: fixed; background: #ddd; ${css}`;
    added.innerHTML = '<button style="float: right">Agree</button>';
    document.body.append(added);
    later(() => {
      added.remove();
    });
    return added;
  };

  for (const zIndex of [1, 2147483647])
    it(`a launcher in the corner stands above a bar that the page has fixed there (z-index ${zIndex}), and comes back when that is gone`, async () => {
      const cookies = bar(`inset: auto 0 0 0; height: 60px; z-index: ${zIndex}`);
      const widget = await mount(undefined, { attributes: { launcher: 'corner' } });
      const launcher = launcherOf(widget);
      await until(() => boxOf(launcher).bottom <= boxOf(cookies).top, 'it steps aside');
      expect(boxOf(launcher).bottom).to.be.within(boxOf(cookies).top - 20, boxOf(cookies).top);
      cookies.querySelector('button')!.addEventListener('click', () => {
        cookies.remove();
      });
      cookies.querySelector('button')!.click();
      await until(() => boxOf(launcher).bottom > innerHeight - 40, 'it comes back');
    });

  it('a launcher in the corner stays where it is beneath what covers the screen, as a dialog does', async () => {
    bar('inset: 0; z-index: 1');
    const widget = await mount(undefined, { attributes: { launcher: 'corner' } });
    dispatchEvent(new Event('resize'));
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(boxOf(launcherOf(widget)).bottom).to.be.within(innerHeight - 40, innerHeight);
  });
});
