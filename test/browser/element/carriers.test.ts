import { expect } from '@open-wc/testing';
import { adoptCarriers } from '../../../src/embed/carriers.js';
import { place, until } from '../support/support.js';

const attributesOf = (widget: Element): Record<string, string> =>
  Object.fromEntries([...widget.attributes].map(({ name, value }) => [name, value]));
const widgets = (): Element[] => [...document.querySelectorAll('b-widget')];
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('carriers', () => {
  const { fetch } = globalThis;
  const asked: { url: string; redirect: string | undefined }[] = [];
  const said: unknown[] = [];
  let hadCarrier: boolean | undefined;

  before(() => {
    globalThis.fetch = (url, options) => {
      asked.push({ url: url as string, redirect: options?.redirect });
      const isRedirected = (url as string).includes('redirected');
      return isRedirected ? Promise.reject(new TypeError()) : Promise.resolve(new Response('{}'));
    };
    place('<a href="#article-context">A comment</a><a href="https://other.example/a.json#article-context">Another</a>');
    const newElement = (): HTMLElement => {
      const element = document.createElement('b-widget');
      element.setAttribute('dossier', '/of-script.json');
      element.setAttribute('theme', 'dark');
      return element;
    };
    hadCarrier = adoptCarriers({ newElement, origins: '', choose: undefined, say: (error) => said.push(error) });
  });
  after(() => {
    globalThis.fetch = fetch;
  });
  afterEach(() => {
    place('');
  });

  it('links to the page itself and to other origins are no carriers', () => {
    expect(hadCarrier).to.equal(false);
    expect(widgets()).to.have.lengthOf(0);
  });

  it('a carrier chooses its dossier and how the widget looks, and nothing else', async () => {
    place(
      '<p data-article-context="/own.json" data-theme="sepia" data-scope="page" data-feedback="https://evil.example/" data-storage="on" data-disabled data-launcher-target="#x"></p>',
    );
    await until(() => widgets().length === 1, 'a widget');
    expect(attributesOf(widgets()[0]!)).to.deep.equal({
      dossier: new URL('/own.json', location.href).href,
      theme: 'sepia',
    });
  });

  it('a carrier that names nothing has the dossier of the script tag', async () => {
    place('<p data-article-context></p>');
    await until(() => widgets().length === 1, 'a widget');
    expect(attributesOf(widgets()[0]!)).to.deep.equal({ dossier: '/of-script.json', theme: 'dark' });
  });

  it('an address that redirects is not followed', async () => {
    place('<p><a href="/redirected#article-context">Notes</a></p>');
    await until(() => said.length === 1, 'a word in the console');
    expect(asked.at(-1)).to.deep.equal({ url: new URL('/redirected', location.href).href, redirect: 'error' });
    expect(widgets()).to.have.lengthOf(0);
  });

  it('a carrier that a framework empties is filled again, a few times', async () => {
    const carrier = place('<p data-article-context></p>').querySelector('p')!;
    await until(() => widgets().length === 1, 'a widget');
    const [widget] = widgets();
    carrier.textContent = '';
    await until(() => widgets().length === 1, 'the widget again');
    expect(widgets()[0]).to.equal(widget);
  });

  it('text that is being written, and drawings, are left alone', async () => {
    place(
      '<div contenteditable><p data-article-context></p><i contenteditable="false"><b data-article-context></b></i></div><svg><a href="/a.json#article-context"></a></svg><p id="after" data-article-context></p>',
    );
    await until(() => widgets().length > 0, 'a widget');
    await pause(300);
    expect(widgets().map(({ parentElement }) => parentElement?.id)).to.deep.equal(['after']);
  });

  it('a page has ten of them at most', async () => {
    place('<p data-article-context></p>'.repeat(30));
    await until(() => widgets().length > 0, 'widgets');
    await pause(300);
    expect(widgets()).to.have.lengthOf(10);
  });
});
