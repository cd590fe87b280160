/** The same text with the same marked words, once for each contestant that opens a card for them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../node_modules/', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

const peers = {
  '/popper.js': '@popperjs/core/dist/umd/popper.min.js',
  '/tippy.js': 'tippy.js/dist/tippy.umd.min.js',
  '/tippy.css': 'tippy.js/dist/tippy.css',
  '/wikipedia-preview.js': 'wikipedia-preview/dist/wikipedia-preview.umd.cjs',
  '/wikipedia-preview.css': 'wikipedia-preview/dist/wikipedia-preview.css',
};

/** What the pages load, by path: each contestant as its makers ship it. */
export const cardFiles = () => ({
  ...Object.fromEntries(Object.entries(peers).map(([path, file]) => [path, readFileSync(packages + file, 'utf8')])),
  ...Object.fromEntries(
    readdirSync(dist, { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [`/dist/${file}`, readFileSync(join(dist, file), 'utf8')]),
  ),
});

/** What each contestant adds to the page's head, and what starts it. Ours finds its marks; for the others they are made. */
const loaded = {
  bare: () => '',
  ours: ({ dossier }) => `<script type="module" src="/dist/article-context.js" ${dossier}></script>`,
  tippy:
    () => `<link rel="stylesheet" href="/tippy.css"><script src="/popper.js"></script><script src="/tippy.js"></script>
<script type="module">bench.start(() => tippy('[data-entry]', { content: (mark) => bench.textOf(mark), interactive: true, maxWidth: 320, appendTo: document.body }))</script>`,
  wikipedia: () => `<link rel="stylesheet" href="/wikipedia-preview.css"><script src="/wikipedia-preview.js"></script>
<script type="module">bench.start(() => wikipediaPreview.init({ selector: '[data-entry]' }))</script>`,
};

export const contestants = Object.keys(loaded);

/**
 * @param {object} content
 * @param {string[]} content.blocks paragraphs; the first is a heading
 * @param {{ block: number, start: number, end: number, id: string, alone: boolean }[]} content.marks in order
 * @param {Record<string, string>} content.texts what a card says, by the entry's id
 * @param {string} content.dossier attributes of our script tag
 */
export function cardPage(name, { blocks, marks, texts, dossier = '' }) {
  const isOurs = name === 'ours' || name === 'bare';
  const marked = blocks.map((text, block) =>
    markup(text, isOurs ? [] : marks.filter((mark) => mark.alone && mark.block === block)),
  );
  const [headline, ...paragraphs] = marked;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bench</title>
<style>body { font: 16px/1.5 serif; max-width: 45em; margin: auto } [data-entry] { border-bottom: 1px dotted }</style>
<script src="/cards.js"></script>
<script>bench.texts = ${script(isOurs ? {} : texts)}; bench.marks = ${script(marks)}</script>
${loaded[name]({ dossier })}
<body><main><article><h1 data-block="0">${headline}</h1>
${paragraphs.map((html, i) => `<p data-block="${i + 1}">${html}</p>`).join('\n')}
</article></main></body></html>`;
}

function markup(text, marks) {
  let at = 0;
  const pieces = marks.map(({ start, end, id }) => {
    const before = escaped(text.slice(at, start));
    at = end;
    return `${before}<span data-entry="${id}" data-wp-title="${id}">${escaped(text.slice(start, end))}</span>`;
  });
  return pieces.join('') + escaped(text.slice(at));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const script = (value) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** What Wikipedia would answer, from memory. */
export async function answerForWikipedia(page, texts) {
  await page.route(/wikipedia\.org/u, (route) => {
    const [, kind, title] = /page\/([a-z-]+)\/([^?]*)/u.exec(route.request().url()) ?? [];
    const summary = {
      type: 'standard',
      titles: { canonical: title },
      dir: 'ltr',
      extract_html: `<p>${escaped(texts[decodeURIComponent(title ?? '')] ?? '')}</p>`,
    };
    const headers = { 'access-control-allow-origin': '*' };
    if (kind === undefined) return route.fulfill({ status: 204, headers });
    return route.fulfill({ json: kind === 'summary' ? summary : { items: [] }, headers });
  });
}
