/** Counts what of the demonstration page's article is marked, as Chromium has it painted. */
import { ready } from './support.mjs';

/** What a calm page has at most. */
export const most = { marksIn100Words: 9, percentUnderlined: 20, lettersTwice: 0 };

/**
 * @param site as `openBrowser` gives it
 * @param density the attribute of that name; `undefined` for none
 */
export async function markedOn(site, density) {
  // All of the article is in view, since marks elsewhere are not painted.
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 4000 } });
  const page = await context.newPage();
  await page.goto(`${site.url}/demo/`);
  await ready(page);
  if (density)
    await page.evaluate(async (value) => {
      const widget = document.querySelector('article-context');
      widget.density = value;
      await widget.updateComplete;
      await widget.ready;
    }, density);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const counts = await page.evaluate(() => {
    const blocks = [...document.querySelectorAll('article :is(h1, p:not(.meta))')];
    const text = blocks.map(({ textContent }) => textContent).join(' ');
    const lines = new Map();
    let marks = 0;
    for (const kind of ['entity', 'contested'])
      for (const { startContainer: node, startOffset, endOffset } of CSS.highlights.get(`article-context-${kind}`) ??
        []) {
        marks++;
        for (let at = startOffset; at < endOffset; at++) {
          const letter = `${blocks.indexOf(node.parentElement)} ${at}`;
          lines.set(letter, (lines.get(letter) ?? 0) + 1);
        }
      }
    const letters = blocks.reduce((sum, { textContent }) => sum + textContent.length, 0);
    return {
      marks,
      marksIn100Words: (100 * marks) / text.split(/\s+/).length,
      percentUnderlined: (100 * lines.size) / letters,
      lettersTwice: [...lines.values()].filter((count) => count > 1).length,
    };
  });
  await context.close();
  return counts;
}
