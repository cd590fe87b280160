/** Writes what a reader has chosen; `reader-choice.ts` reads it. */
import type { MarkChoice } from '../locales/strings.js';
import { hasOption, remembered, storageKey, unstored, type ReadingOption, type Storing } from './reader-choice.js';

const choices: readonly string[] = ['all', 'more', 'first', 'contested', 'off'] satisfies MarkChoice[];

/** Puts a word into the line, in place of others. @param word `''` for none */
function remember(storing: Storing, word: string, instead: readonly string[] = [word]): void {
  const { storage } = storing;
  const others = remembered(storing).split(' ');
  const line = [...others.filter((other) => !instead.includes(other)), word].filter(Boolean).join(' ');
  unstored[storage] = line;
  if (storage === 'none') return;
  try {
    localStorage.setItem(storageKey, line);
    unstored[storage] = undefined;
  } catch {
    // Where the browser blocks storage.
  }
}

/** Keeps which marks the reader wants. */
export const rememberChoice = (choice: MarkChoice, storing: Storing): void => {
  remember(storing, choice, choices);
};

/** Keeps that the reader wants an option, or no longer does. */
export const toggleOption = (option: ReadingOption, storing: Storing): void => {
  remember(storing, hasOption(option, storing) ? '' : option, [option]);
};

/** @returns whether the hint has not been shown on this site before; the call notes that it now is */
export function isFirstVisit(storing: Storing): boolean {
  const isFirst = !hasOption('hinted', storing);
  if (isFirst) remember(storing, 'hinted');
  return isFirst;
}
