/**
 * The classic loader, `article-context.loader.js`: for templates, tag managers and pages with an import map of their own,
 * which a module tag before it would break in some browsers. It waits until the page is parsed, then imports the module;
 * a policy with a nonce or `strict-dynamic` that allows this tag allows that import too
 * (https://html.spec.whatwg.org/multipage/webappapis.html#hostimportmoduledynamically). Where modules do not load, as from a
 * disk or from an origin without CORS, it adds the classic file in their place. Every byte counts: it is kept under 1 KB.
 */

/** The file that has `start`, from the folder of this one: the build fills it in. */
declare const START: string;

// A script that is delayed or put together with others has no address of its own.
const tag = (document.currentScript ??
  document.querySelector('script[src*="article-context.loader"]')) as HTMLScriptElement;
const at = (path: string): string => new URL(path, tag.src).href;

const addClassic = (): void => {
  // Whoever has asked for integrity does not want a file that nothing checks.
  if (tag.integrity) return;
  const script = document.createElement('script');
  Object.assign(script.dataset, tag.dataset);
  script.src = at('article-context.global.js');
  script.nonce = tag.nonce;
  document.head.append(script);
};

const load = (): void => {
  (import(at(START)) as Promise<typeof import('./start.js')>)
    .then(({ start }) => {
      start(tag);
    }, addClassic)
    .catch((error: unknown) => {
      console.error('article-context:', error);
    });
};

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load);
else load();
