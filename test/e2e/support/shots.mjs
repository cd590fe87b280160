/** The views whose looks are kept as pictures, and the machine that they were taken on. */
import { fileURLToPath } from 'node:url';
import { ready, waitForCard } from './support.mjs';

export const pictures = fileURLToPath(new URL('../pictures/', import.meta.url));

/** Small, so that the repository stays so too: a part of the screen each, at one pixel a pixel. */
export const shots = [
  { name: 'card-light', take: (page) => card(page, 'breakaway-region') },
  { name: 'card-dark', media: { colorScheme: 'dark' }, take: (page) => card(page, 'nato') },
  { name: 'card-forced-colors', media: { forcedColors: 'active' }, take: (page) => card(page, 'mass-migration') },
  { name: 'card-right-to-left', address: '/shots/right-to-left', take: (page) => card(page, 'strait') },
  { name: 'sheet', touch: true, size: { width: 320, height: 480 }, take: (page) => sheet(page, 'nato') },
  { name: 'sheet-drawn', size: { width: 320, height: 320 }, take: (page) => drawnSheet(page, 'nato') },
  { name: 'panel', size: { width: 800, height: 400 }, take: panel },
  { name: 'panel-narrow', size: { width: 320, height: 400 }, take: panel },
  { name: 'hint', size: { width: 320, height: 130 }, take: (page) => page.screenshot() },
  { name: 'end-notes', size: { width: 640, height: 560 }, take: endNotes },
  { name: 'marks', take: (page) => marks(page) },
  { name: 'marks-on-colours', take: marksOnColours },
  {
    name: 'marks-inline',
    widget: '<article-context marks="inline" underline="wavy" launcher="none">',
    take: focusedMark,
  },
];

/** @returns the picture as PNG */
export async function takeShot(site, { take, size, media, address, widget, touch = false }) {
  const viewport = size ?? { width: 800, height: 520 };
  const page = await site.browser.newPage({ viewport, isMobile: touch, hasTouch: touch });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', ...media });
  await page.route('**/shots/right-to-left', (route) => route.fulfill({ contentType: 'text/html', body: rightToLeft }));
  if (widget)
    await page.route('**/demo/', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replace('</body>', `${widget}</article-context></body>`),
      });
    });
  await page.goto(site.url + (address ?? '/demo/'));
  await ready(page);
  const shot = await take(page);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.close();
  return shot;
}

/** Letters differ from browser to browser and from font to font: pictures are compared on an equal machine alone. */
export async function environment(site) {
  const page = await site.browser.newPage();
  await page.goto(`${site.url}/demo/`);
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    return ['serif', 'sans-serif', 'system-ui', 'Charter, Georgia, serif'].map((family) => {
      context.font = `100px ${family}`;
      return Math.round(context.measureText('Nagorno-Karabakh, “exercises” — 2021. الخليج').width);
    });
  });
  await page.close();
  const [major] = site.browser.version().split('.');
  return {
    browser: `Chromium ${major}`,
    platform: `${process.platform} ${process.arch}`,
    widths,
  };
}

async function card(page, entryId) {
  await open(page, entryId);
  return page.locator('article-context-card').screenshot();
}

async function sheet(page, entryId) {
  await open(page, entryId);
  return page.screenshot();
}

async function drawnSheet(page, entryId) {
  await open(page, entryId);
  const { x, y } = await page.locator('article-context-card .grip').boundingBox();
  await page.mouse.move(x + 4, y + 2);
  await page.mouse.down();
  await page.mouse.move(x + 4, y + 42);
  const shot = await page.screenshot({ clip: { x: 0, y: 120, width: 320, height: 200 } });
  await page.mouse.up();
  return shot;
}

async function open(page, entryId) {
  await page.evaluate((id) => document.querySelector('article-context').show(id), entryId);
  await waitForCard(page);
  await page.waitForTimeout(100);
}

async function panel(page) {
  await page.evaluate(() => document.querySelector('article-context').openPanel());
  await page.locator('article-context-panel').waitFor();
  return page.locator('article-context-panel').screenshot();
}

const marks = (page) => page.screenshot({ clip: { x: 64, y: 100, width: 400, height: 210 } });

/** As in a box of its own: the words' colour is not that of what is around. */
async function marksOnColours(page) {
  await page.evaluate(() => {
    const colours = ['#14304f', '#7a1f1f', 'linear-gradient(100deg, #2d5a27, #8a5a1c, #1c4a8a)'];
    for (const [i, colour] of colours.entries()) {
      const paragraph = document.querySelectorAll('article p:not(.meta)')[i];
      paragraph.style.background = colour;
      paragraph.style.color = '#fff';
    }
  });
  return page.screenshot({ clip: { x: 64, y: 290, width: 400, height: 220 } });
}

async function endNotes(page) {
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const notes = page.locator('[part="end-notes"]');
  const { x, y } = await notes.boundingBox();
  return page.screenshot({ fullPage: true, clip: { x, y, width: 320, height: 170 } });
}

async function focusedMark(page) {
  await page.locator('article-context-mark').first().focus();
  return marks(page);
}

const dossier = {
  id: 'strait',
  lang: 'ar',
  title: 'المضيق',
  reviewed: '2026-11-22',
  sources: { S1: { title: 'خرائط الساحل', publisher: 'مكتب الخرائط', status: 'read', url: 'https://example.org/map' } },
  entries: [
    {
      id: 'strait',
      type: 'place',
      name: 'المضيق',
      background: 'ممر بحري يسميه كل من الساحلين باسمه. [S1]',
      contested: {
        framings: ['north', 'south'].map((side) => ({
          holder: side === 'north' ? 'وزارة الشمال' : 'وزارة الجنوب',
          side: 'other',
          wording: side === 'north' ? '«المضيق الشمالي»' : '«المضيق الجنوبي»',
          quote: 'verbatim',
          reason: 'هكذا هو في خرائطها.',
          sources: ['S1'],
        })),
      },
    },
  ],
};

const rightToLeft = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8">
  <main><p>عبرت السفن المضيق أمس.</p></main>
  <article-context><script type="application/json">${JSON.stringify(dossier)}</script></article-context>
  <script type="module" src="/dist/article-context.js"></script></html>`;
