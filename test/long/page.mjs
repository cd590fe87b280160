/** What is asked of a page with the widget on it, in any engine. */
import { setTimeout as wait } from 'node:timers/promises';

/** How long a page may take for what it does in a second on an idle machine, ms. */
const PATIENCE = 20_000;
/** The same for a page that has changed: the widget looks at it again after a hundred times what the last look took. */
const PATIENCE_WITH_CHANGES = 90_000;

/**
 * Asks until the answer is the wanted one, or for long enough.
 *
 * @returns the last answer
 */
export const answerOf = (engine, wanted, script, ...args) => answerWithin(PATIENCE, engine, wanted, script, ...args);

async function answerWithin(limit, engine, wanted, script, ...args) {
  for (const end = Date.now() + limit; ; await wait(50)) {
    const answer = await engine.evaluate(script, ...args);
    if (answer === wanted || Date.now() > end) return answer;
  }
}

/** How many places are found, each where its words are now: looked at until they are as many as `expected`. */
export const mentionsOn = (engine, expected) => answerWithin(PATIENCE_WITH_CHANGES, engine, expected, mentionsInPlace);

/** Runs in the page. What was found before the page changed may be of paragraphs that are gone. */
const mentionsInPlace = () =>
  document
    .querySelector('article-context')
    ?.mentions?.filter(({ block, range, text }) => block.isConnected && range.toString() === text).length;

/** @returns whether the widget says that nothing is found any more */
export const findsNothing = (engine) =>
  answerWithin(
    PATIENCE_WITH_CHANGES,
    engine,
    true,
    () => document.querySelector('article-context')?.mentions?.length === 0,
  );

/** How many places are found once the page says that it is done, so that nothing has to be expected. */
export async function mentionsWhenReady(engine) {
  await answerOf(engine, 'ready', () => document.querySelector('article-context')?.state);
  return engine.evaluate(mentionsInPlace);
}

/** @returns whether `ready` has settled */
export async function readyOf(engine) {
  await engine.evaluate(() => {
    window.isReady = false;
    document.querySelector('article-context')?.ready.then(() => (window.isReady = true));
  });
  return answerOf(engine, true, () => window.isReady);
}

/** @returns whether the card of that entry has opened */
export async function cardOpens(engine, entryId) {
  await engine.evaluate((id) => {
    document.querySelector('article-context')?.show(id);
  }, entryId);
  return answerOf(
    engine,
    true,
    () => document.querySelector('article-context')?.shadowRoot.querySelector('article-context-card:popover-open') != null, // prettier-ignore
  );
}

/** @returns whether marks are painted: highlights, elements in the text, or buttons over it */
export const isPainted = (engine) =>
  answerOf(
    engine,
    true,
    () =>
      document.querySelector('article-context-mark') !== null ||
      document.querySelector('article-context')?.shadowRoot.querySelector('.marks button') != null ||
      [...window.CSS.highlights].some(([name, { size }]) => name.startsWith('article-context') && size > 0),
  );

/** What went wrong on the page: uncaught errors, rejections, console errors. */
export const saidOn = (engine) => engine.evaluate(() => window.said);

export const textOf = (engine, selector) =>
  engine.evaluate((wanted) => document.querySelector(wanted)?.textContent, selector);
