/** Measures what of the cards of disputed entries is in the first view of a screen. */
import { ready, waitForCard } from './support.mjs';

export const screens = [
  { width: 390, height: 844, touch: true },
  { width: 360, height: 640, touch: true },
  { width: 1280, height: 720, touch: false },
];

/**
 * @param site as `openBrowser` gives it
 * @param lang of the widget
 * @returns how many cards were opened, and those with a side that is not in view or with more to scroll to
 */
export async function firstViews(site, { width, height, touch }, lang) {
  const context = await site.browser.newContext({ viewport: { width, height }, isMobile: touch, hasTouch: touch });
  const page = await context.newPage();
  await page.goto(`${site.url}/demo/`);
  await ready(page);
  await page.evaluate((tag) => {
    document.querySelector('article-context').lang = tag;
  }, lang);
  const ids = await page.evaluate(() => {
    const { mentions } = document.querySelector('article-context');
    return [...new Set(mentions.filter(({ entry }) => entry.contested).map(({ entry }) => entry.id))];
  });
  const found = { cards: ids.length, cut: [], scrolls: [] };
  for (const id of ids) {
    await page.evaluate((entry) => {
      const widget = document.querySelector('article-context');
      widget.hide();
      widget.show(entry);
    }, id);
    await waitForCard(page);
    // The card takes its least tight form that fits within a frame after it has its place.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const { isCut, scrolls } = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('article-context');
      const card = shadowRoot.querySelector('article-context-card:popover-open').shadowRoot;
      const body = card.querySelector('.body');
      const view = body.getBoundingClientRect();
      const rows = [...card.querySelectorAll('.sides > div')].map((row) => row.getBoundingClientRect());
      return {
        isCut:
          rows.length < 2 ||
          view.bottom > window.innerHeight + 1 ||
          rows.some(({ top, bottom }) => top < view.top - 1 || bottom > view.bottom + 1),
        scrolls: body.scrollHeight > body.clientHeight + 1,
      };
    });
    if (isCut) found.cut.push(id);
    if (scrolls) found.scrolls.push(id);
  }
  await context.close();
  return found;
}
