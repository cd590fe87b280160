/**
 * The classic loader, `article-context.loader.js`: for templates, tag managers and pages with an import map of their own,
 * which a module tag before it would break in some browsers. It waits until the page is parsed, then imports the module;
 * a policy with a nonce or `strict-dynamic` that allows this tag allows that import too
 * (https://html.spec.whatwg.org/multipage/webappapis.html#hostimportmoduledynamically). Where modules do not load, as from a
 * disk or from an origin without CORS, it adds the classic file in their place. Every byte counts: it is kept under 1 KB.
 */

/** The file that has `start`, from the folder of this one: the build fills it in. */
declare const START: string;

/**
 * A member of the document from its prototype: with `<img name="currentScript" src="…">` in a comment,
 * `document.currentScript` is that image (https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem).
 */
const own = <Name extends 'createElement' | 'currentScript' | 'head' | 'querySelectorAll' | 'readyState'>(
  name: Name,
): Document[Name] => {
  const { get, value } = Object.getOwnPropertyDescriptor(Document.prototype, name) as {
    get?: () => unknown;
    value?: () => unknown;
  };
  return (get ? get.call(document) : value?.bind(document)) as Document[Name];
};

const say = (error: unknown): void => {
  console.error('article-context:', error);
};

const addClassic = (tag: HTMLScriptElement, src: string): void => {
  // Whoever has asked for integrity, here or for the parts, does not want a file that nothing checks.
  const maps = [...own('querySelectorAll')<HTMLScriptElement>('script[type="importmap"]')];
  if (tag.integrity || maps.some(({ text }) => text.includes('"integrity"'))) throw new Error('a part did not load');
  const script = own('createElement')('script');
  Object.assign(script.dataset, tag.dataset);
  script.src = src;
  script.nonce = tag.nonce;
  own('head').append(script);
};

try {
  // A script that is delayed or put together with others has no address of its own.
  const tag = [own('currentScript'), ...own('querySelectorAll')('script[src*="article-context.loader"]')].find(
    (found): found is HTMLScriptElement => found instanceof HTMLScriptElement && found.src !== '',
  );
  if (!tag) throw new Error('no script tag has the address of the loader');
  const at = (path: string): string => new URL(path, tag.src).href;
  const load = (): void => {
    (import(at(START)) as Promise<typeof import('./start.js')>)
      .then(
        ({ start }) => {
          start(tag);
        },
        () => {
          addClassic(tag, at('article-context.global.js'));
        },
      )
      .catch(say);
  };
  if (own('readyState') === 'loading') addEventListener('DOMContentLoaded', load);
  else load();
} catch (error) {
  say(error);
}
