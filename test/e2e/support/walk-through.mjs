/** The walk that docs/accessibility.md tells of: by keys alone, and an outline of what a screen reader is given at each step. */
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromiumTree, firefoxTree } from './accessible-trees.mjs';
import { openFirefox } from './firefox.mjs';
import { outline } from './outline.mjs';
import { openBrowser } from './support.mjs';
import { firefoxPath } from '../../../scripts/browsers/engines.mjs';
import { serve } from '../../../scripts/serve.mjs';

export const page = fileURLToPath(new URL('../../../docs/accessibility.md', import.meta.url));

/** The outlines that the page has, a step each. */
export const toldOutlines = () =>
  [...readFileSync(page, 'utf8').matchAll(/^```text\n(.*?)\n```$/gmsu)].map(([, lines]) => lines);

const thing =
  (role, start = '') =>
  (node) =>
    node.role === role && node.name.startsWith(start);

/**
 * `until`: the last key is pressed again until the outline has this; `changes`: each press changes the outline, sooner or
 * later. `page`: the step begins on it, anew.
 *
 * @type {readonly { what: string, keys: readonly string[], of: Parameters<typeof outline>[1], until?: RegExp, changes?: boolean, page?: string }[]}
 */
export const steps = [
  {
    what: 'the launcher',
    page: '/demo/',
    keys: ['Tab'],
    until: /button “Context.*has the focus/u,
    of: thing('region', 'Context'),
  },
  { what: 'a walk to the first mark', keys: ['ArrowRight'], of: thing('status') },
  { what: 'the card of a name', keys: ['Enter'], of: thing('dialog') },
  { what: 'the way back', keys: ['Escape'], of: thing('region', 'Context') },
  {
    what: 'a walk to a disputed wording',
    keys: ['ArrowRight'],
    until: /breakaway/u,
    changes: true,
    of: thing('status'),
  },
  { what: 'its card', keys: ['Enter'], of: thing('dialog', 'The word “breakaway”') },
  { what: 'the panel', keys: ['Escape', 'Enter'], of: thing('dialog', 'Azerbaijan–') },
  { what: 'the timeline', keys: ['Tab', 'Tab', 'ArrowRight'], of: thing('tabpanel', 'Timeline') },
  { what: 'the map', keys: ['ArrowRight'], of: thing('tabpanel', 'Map') },
  { what: 'disputed wordings at a glance', keys: ['ArrowRight'], of: thing('tabpanel', 'Wording') },
  { what: 'the notes', keys: ['ArrowRight'], of: thing('tabpanel', 'Notes') },
  { what: 'the sources', keys: ['ArrowRight'], of: thing('tabpanel', 'Sources') },
  { what: 'what the dossier is', keys: ['ArrowRight'], of: thing('tabpanel', 'About') },
  { what: 'the search', keys: ['Home', 'Tab', 'Tab', ...'baku'], of: thing('tabpanel', 'Entries') },
  {
    what: 'an inline mark',
    page: '/demo/#inline',
    keys: ['Tab'],
    until: /has the focus/u,
    of: ({ role, children }) => role === 'paragraph' && children.some(({ name }) => name.startsWith('Turkey')),
  },
];

/** How each engine that this machine has is driven and read. Chromium there always is. */
export const engines = { Chromium: openChromium };
if (firefoxPath()) engines.Firefox = openFirefoxReader;
else console.warn('Firefox is not on this machine: left out.');

async function openChromium() {
  const { url, browser, close } = await openBrowser();
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  return {
    url,
    close,
    goTo: (address) => tab.goto(address),
    press: (key) => tab.keyboard.press(key),
    run: (script) => tab.evaluate(`(${script})()`),
    tree: () => chromiumTree(tab),
  };
}

async function openFirefoxReader() {
  const firefox = await openFirefox(firefoxPath());
  const server = await serve();
  return {
    ...firefox,
    url: server.url,
    tree: () => firefoxTree(firefox),
    async close() {
      await firefox.close();
      await server.close();
    },
  };
}

/**
 * Takes one step of the walk.
 *
 * @param {string} [told] the outline to wait for; without it, for one that stays as it is
 * @returns the outline that the reader is given in the end
 */
export async function take({ keys, of, until, changes, page }, reader, told) {
  if (page) await open(reader, page);
  const read = async () => outline(await reader.tree(), of);
  /** Waits for what the key changes in the outline, which most keys do not. */
  const press = async (key, tries) => {
    const before = await read();
    await reader.press(key);
    await again(async () => (await read()) !== before, tries);
  };
  const tries = changes ? 200 : 8;
  for (const key of keys) await press(key, changes ? tries : 0);
  for (let pressed = 0; until && pressed < 40 && !until.test(await read()); pressed++) await press(keys.at(-1), tries);
  let last = '';
  // What is shown has to be fetched first, and the engine tells its tree of it when it is idle.
  for (let attempt = 0; attempt < 40; attempt++) {
    const before = last;
    await wait(250);
    last = await read();
    if (told === undefined ? last !== '' && last === before && attempt > 5 : last === told) break;
  }
  return last;
}

async function open(reader, address) {
  await reader.goTo(reader.url + address.replace('#inline', ''));
  await again(() => reader.run(`() => document.querySelector('article-context')?.state === 'ready'`));
  if (address.endsWith('#inline'))
    await reader.run(`() => void (document.querySelector('article-context').marks = 'inline')`);
}

async function again(isDone, times = 100) {
  for (let attempt = 0; attempt < times && !(await isDone()); attempt++) await wait(50);
}
