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
