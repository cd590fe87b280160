/** What a reader does in an application, and what was seen of the widget meanwhile. */
import { setTimeout as wait } from 'node:timers/promises';
import { cardOpens, findsNothing, isPainted, mentionsOn, readyOf, saidOn, textOf, answerOf } from '../page.mjs';
import { actions } from './apps/story.js';

/** Enough for the widget to follow a change before the next one comes. */
const READING_MS = 400;

/** @param {number} expected how many places the article has */
export async function play(engine, address, expected) {
  await goTo(engine, address);
  const seen = { atFirst: await mentionsOn(engine, expected) };
  for (const action of actions) {
    await act(engine, action);
    if (action === 'leave') seen.isNothingElsewhere = await findsNothing(engine);
    else await wait(READING_MS);
  }
  seen.back = await mentionsOn(engine, expected);
  // Then all of it at once, as no reader can, but a program does.
  for (const action of actions) await act(engine, action);
  seen.atLast = await mentionsOn(engine, expected);
  seen.isReady = await readyOf(engine);
  seen.isPainted = await isPainted(engine);
  seen.cardOpens = await cardOpens(engine, 'nato');
  return { ...seen, text: await textOf(engine, 'article'), said: await saidOn(engine) };
}

/** How long an application renders anew, again and again, thrice. */
const RENDERING_MS = 10_000;

/**
 * All that, for long, and with marks that are wanted in the text: at a pace that the widget follows, then at one that it
 * cannot, with a card now and then.
 */
export async function playOn(engine, address, expected) {
  await goTo(engine, address);
  await mentionsOn(engine, expected);
  const parts = [];
  for (let part = 0; part < 3; part++) parts.push(await rounds(engine, RENDERING_MS, expected));
  const seen = {
    more: engine.kept && { nodes: steadyGrowth(parts, 'nodes'), listeners: steadyGrowth(parts, 'listeners') },
    actionsDone: Math.min(...parts.map(({ actionsDone }) => actionsDone)),
    isReady: await readyOf(engine),
    isPainted: await isPainted(engine),
    cardOpens: await cardOpens(engine, 'nato'),
    atLast: await mentionsOn(engine, expected),
  };
  return { ...seen, text: await textOf(engine, 'article'), said: await saidOn(engine) };
}

/** What there is more of after each part: the nodes of the last card may be there or not when they are counted. */
function steadyGrowth([first, second, third], what) {
  return Math.min(second.kept[what] - first.kept[what], third.kept[what] - second.kept[what]);
}

async function rounds(engine, limit, expected) {
  let round = 0;
  for (const end = Date.now() + limit; Date.now() < end; round++)
    for (const action of actions) {
      await act(engine, action);
      await wait([15, 15, 150][round % 3]);
      if (action === 'swap') await engine.evaluate(() => document.querySelector('article-context').show('nato'));
    }
  await engine.evaluate(() => document.querySelector('article-context').hide());
  await mentionsOn(engine, expected);
  return { actionsDone: round * actions.length, kept: await engine.kept?.() };
}

/** The same without the widget. */
export async function playAlone(engine, address) {
  await goTo(engine, address);
  for (const action of [...actions, ...actions]) await act(engine, action);
  return textOf(engine, 'article');
}

/** To the page, and until the application has rendered. */
async function goTo(engine, address) {
  await engine.goTo(address);
  await answerOf(engine, true, () => document.querySelector('[data-done]') !== null);
}

const actionsDone = () => Number(document.querySelector('[data-done]').dataset.done);

async function act(engine, action) {
  const before = await engine.evaluate(actionsDone);
  await engine.evaluate((name) => document.querySelector(`[data-do="${name}"]`).click(), action);
  await answerOf(engine, before + 1, actionsDone);
}
