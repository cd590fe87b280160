/** The widget in a window of jsdom or happy-dom, whose globals are those of the process, as test runners have it. */
import { readFileSync } from 'node:fs';

const windows = {
  'jsdom': async () => new (await import('jsdom')).JSDOM('', { url: 'https://example.org/' }).window,
  'happy-dom': async () => new (await import('happy-dom')).Window({ url: 'https://example.org/' }),
}; // prettier-ignore
const window = await windows[process.argv[2]]();
const own = ['Event', 'CustomEvent', 'EventTarget', 'AbortController', 'AbortSignal'];
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis && !own.includes(name)) continue;
  globalThis[name] = window[name];
}
for (const name of ['customElements', 'HTMLElement', 'MutationObserver', 'Node']) globalThis[name] = window[name];
for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent', 'getComputedStyle'])
  globalThis[name] = window[name].bind(window);
globalThis.window = window;
globalThis.document = window.document;

const { title, paragraphs } = JSON.parse(readFileSync('article.json', 'utf8'));
document.body.innerHTML = `<article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article>`;
await import('article-context');
const element = document.createElement('article-context');
let readies = 0;
document.addEventListener('article-context-ready', () => (readies += 1));
document.body.append(element);
await element.ready;
element.show('nato');
await new Promise((resolve) => setTimeout(resolve, 500));
console.log(JSON.stringify({ state: element.state, readies, found: element.mentions.length > 100 }));
element.remove();
process.exit(0);
