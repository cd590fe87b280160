import { expect } from '@open-wc/testing';
import type { ArticleContextElement } from '../../../src/index.js';
import { place, until } from '../support/support.js';

/** A page of its own in a frame, with the script tag as a publisher writes it. */
async function pageWith(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="en">${html}</html>`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve);
  });
  place('').append(frame);
  await loaded;
  return frame.contentDocument!;
}

const script = (attributes = ''): string => `<script type="module" src="/src/embed.ts" ${attributes}></script>`;
const text = '<p>News from Nagorno-Karabakh.</p>';
const widgets = (page: Document): ArticleContextElement[] => [...page.querySelectorAll('article-context')];
const isReady = (page: Document): Promise<void> =>
  until(() => widgets(page)[0]?.state === 'ready', 'the widget is ready');

describe('the script tag', () => {
  it('the script tag adds a widget with its launcher in the corner, as the last thing on the page', async () => {
    const page = await pageWith(`<head>${script('data-scope="page"')}</head><body><main>${text}</main></body>`);
    await isReady(page);
    expect(widgets(page)).to.have.lengthOf(1);
    expect(page.body.lastElementChild?.localName).to.equal('article-context');
    expect(widgets(page)[0]?.launcher).to.equal('corner');
    expect(widgets(page)[0]?.mentions.map(({ entry }) => entry.id)).to.deep.equal(['nagorno-karabakh']);
  });

  it('the script tag hands its data-* on as attributes', async () => {
    const data = 'data-scope="page" data-theme="sepia" data-open-on="click" data-launcher="none"';
    const page = await pageWith(`<body>${text}${script(data)}</body>`);
    await isReady(page);
    const [widget] = widgets(page);
    expect([widget?.theme, widget?.openOn, widget?.launcher]).to.deep.equal(['sepia', 'click', 'none']);
  });

  it('the script tag adds no widget where the page has one, and leaves that as it is', async () => {
    const own = '<article-context scope="page" theme="dark"></article-context>';
    const page = await pageWith(`<body>${script('data-theme="sepia"')}<div id="place">${own}</div>${text}</body>`);
    await isReady(page);
    expect(page.querySelector('#place')?.innerHTML).to.equal(own);
    expect(widgets(page)).to.have.lengthOf(1);
  });

  it('the script tag adds one widget where it stands twice', async () => {
    const page = await pageWith(`<head>${script('data-scope="page"')}</head><body>${text}${script()}</body>`);
    await isReady(page);
    expect(widgets(page)).to.have.lengthOf(1);
  });

  it('the script tag works when it comes after the page has loaded', async () => {
    const page = await pageWith(`<body>${text}</body>`);
    const late = page.createElement('script');
    late.type = 'module';
    late.src = '/src/embed.ts';
    late.dataset.scope = 'page';
    page.head.append(late);
    await isReady(page);
  });
});
