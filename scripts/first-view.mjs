/** Prints which disputed cards show all sides in the first view, by screen and language: `npm run first-view`. Above a limit it fails. */
import './running/ready-to-browse.mjs';

const { firstViews, screens } = await import('../test/e2e/support/first-view.mjs');
const { openBrowser } = await import('../test/e2e/support/support.mjs');
const site = await openBrowser();
for (const lang of ['en', 'de', 'ru', 'ar', 'tr'])
  for (const screen of screens) {
    const { cards, cut, scrolls } = await firstViews(site, screen, lang);
    const where = `${lang} ${screen.width} × ${screen.height}`.padEnd(16);
    console.log(
      `${where} ${cards - cut.length} of ${cards} with all sides, ${scrolls.length} to scroll ${cut.join(' ')}`,
    );
    if (cut.length > 0) process.exitCode = 1;
  }
await site.close();
