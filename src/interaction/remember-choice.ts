/** Writes what a reader has chosen; `reader-choice.ts` reads it. */
import type { MarkChoice } from '../locales/strings.js';
import { remembered, storageKey, unstored } from './reader-choice.js';

const choices: readonly string[] = ['all', 'more', 'first', 'contested', 'off'] satisfies MarkChoice[];

/** Adds a word to the line. @param instead words that it replaces */
function remember(word: string, instead: readonly string[] = []): void {
  const others = remembered().split(' ');
  const line = [...others.filter((other) => other && other !== word && !instead.includes(other)), word].join(' ');
  try {
    localStorage.setItem(storageKey, line);
    unstored.line = undefined;
  } catch {
    unstored.line = line;
  }
}

/** Keeps which marks the reader wants. */
export const rememberChoice = (choice: MarkChoice): void => {
  remember(choice, choices);
};

/** @returns whether the hint has not been shown on this site before; the call notes that it now is */
export function isFirstVisit(): boolean {
  const isFirst = !remembered().split(' ').includes('hinted');
  if (isFirst) remember('hinted');
  return isFirst;
}
