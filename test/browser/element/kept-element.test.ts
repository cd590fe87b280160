/** What becomes of the script tag's widget on a page that replaces its body. */
import { expect } from '@open-wc/testing';
import { becomes, openPage, widgetsOn, type FramedPage } from '../support/page-in-frame.js';
import { until, wait } from '../support/support.js';

const text = '<main><p>News from Nagorno-Karabakh.</p></main>';
const tag = '<script type="module" src="/src/embed.ts" data-scope="page" data-theme="sepia"></script>';

/** The widget is ready on it. */
async function pageWith(body: string): Promise<FramedPage> {
  const framed = await openPage(tag, body);
  await becomes(framed.page, 'ready');
  return framed;
}

const bodyOf = (page: Document, html: string): HTMLElement => {
  const body = page.createElement('body');
  body.innerHTML = html;
  return body;
};

/** Each a way to another page of the same application. */
const waysOn: Record<string, (page: Document) => void> = {
  'replaces the body, as Turbo and Astro do': (page) => {
    page.documentElement.replaceChild(bodyOf(page, text), page.body);
  },
  'sets document.body': (page) => {
    page.body = bodyOf(page, text);
  },
  'sets the HTML of the body': (page) => {
    page.body.innerHTML = text;
  },
  'removes all that is in the body, one after the other, as htmx does': (page) => {
    page.body.prepend(...bodyOf(page, text).children);
    while (page.body.children.length > 1) page.body.lastElementChild!.remove();
  },
  'replaces all of the document': (page) => {
    page.documentElement.replaceChildren(page.createElement('head'), bodyOf(page, text));
  },
  'writes the document anew': (page) => {
    page.open();
    (page as { write(html: string): void }).write(`<!doctype html><title>Written</title><body>${text}${tag}</body>`);
    page.close();
  },
};

describe('the script tag’s widget', function () {
  this.timeout(60_000);

  for (const [way, go] of Object.entries(waysOn))
    it(`the script tag’s widget is put back, the same and once, where a page ${way}`, async () => {
      const { page, errors } = await pageWith(text);
      const [widget] = widgetsOn(page);
      for (let visit = 0; visit < 3; visit++) {
        go(page);
        await until(() => widgetsOn(page).length === 1 && widgetsOn(page)[0]?.state === 'ready', 'it is ready again');
        expect(widgetsOn(page)[0] === widget).to.be.true;
        expect(widget?.theme).to.equal('sepia');
        expect(widget?.mentions.every(({ block }) => block.isConnected && page.contains(block))).to.be.true;
        expect(page.body.lastElementChild === widget).to.be.true;
      }
      await wait(300);
      expect(widgetsOn(page)).to.have.lengthOf(1);
      expect(errors).to.be.empty;
    });

  it('the script tag’s widget stays away where somebody has removed it, also from later pages', async () => {
    const { page } = await pageWith(text);
    widgetsOn(page)[0]?.remove();
    await wait(200);
    expect(widgetsOn(page)).to.be.empty;
    page.body = bodyOf(page, text);
    await wait(200);
    expect(widgetsOn(page)).to.be.empty;
  });

  it('the script tag’s widget stays away where it is removed with other things from a page that stays', async () => {
    const { page } = await pageWith(`${text}<div class="third-party">An advertisement</div>`);
    for (const element of page.querySelectorAll('.third-party, article-context')) element.remove();
    await wait(200);
    expect(widgetsOn(page)).to.be.empty;
  });

  it('the script tag’s widget is not put back where the new page has one', async () => {
    const { page } = await pageWith(text);
    const own = '<article-context scope="page" id="own"></article-context>';
    page.body = bodyOf(page, text + own);
    await until(() => widgetsOn(page)[0]?.state === 'ready');
    await wait(200);
    expect(widgetsOn(page).map(({ id }) => id)).to.deep.equal(['own']);
    page.body = bodyOf(page, text);
    await until(() => widgetsOn(page)[0]?.state === 'ready', 'the page after that has one again');
    expect(widgetsOn(page).map(({ id }) => id)).to.deep.equal(['']);
  });

  it('a publisher’s own widget is not put back', async () => {
    const { page } = await pageWith(`${text}<article-context scope="page"></article-context>`);
    page.body = bodyOf(page, text);
    await wait(300);
    expect(widgetsOn(page)).to.be.empty;
  });

  it('the script tag’s widget is found where the page has moved it', async () => {
    const { page } = await pageWith(`${text}<aside></aside>`);
    const [widget] = widgetsOn(page);
    page.querySelector('aside')!.append(widget!);
    await until(() => widget?.state === 'ready');
    page.body = bodyOf(page, text);
    await until(() => widget?.isConnected && widget.state === 'ready', 'it is put back');
  });

  it('a page that clears its body all the time gets the widget back ever more seldom', async () => {
    const { page } = await pageWith(text);
    let added = 0;
    const Observer = (page.defaultView as unknown as typeof globalThis).MutationObserver;
    const observer = new Observer((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.nodeName === 'ARTICLE-CONTEXT') added++;
    });
    observer.observe(page, { childList: true, subtree: true });
    for (let times = 0; times < 60; times++) {
      page.body.innerHTML = text;
      await wait(20);
    }
    expect(added).to.be.within(1, 6);
    await until(() => widgetsOn(page)[0]?.state === 'ready', 'it is there in the end');
  });
});
