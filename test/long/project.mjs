/** All that the long tests take from the project's own tools, so that it is known in one place. */
export { aptInstall, mayUseApt } from '../../scripts/browsers/apt.mjs';
export { whichChromium } from '../../scripts/browsers/browser.mjs';
export { firefoxPath, onPath, webkitPaths } from '../../scripts/browsers/engines.mjs';
export { openFirefox } from '../e2e/support/firefox.mjs';

import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const articleFile = `${root}dossiers/azerbaijan-turkey-exercises/article.txt`;
/** Where installations are kept between runs; nothing in it is in git. */
export const cache = `${root}node_modules/.cache/article-context/long/`;
