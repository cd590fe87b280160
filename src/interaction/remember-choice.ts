/** Writes what a reader has chosen; `reader-choice.ts` reads it. */
import type { MarkChoice } from '../locales/strings.js';
import { hasOption, memory, remembered, storageKey, type ReadingOption } from './reader-choice.js';

const choices: readonly string[] = ['all', 'more', 'first', 'contested', 'off'] satisfies MarkChoice[];

/** Puts a word into the line, in place of others. @param word `''` for none */
function remember(word: string, instead: readonly string[] = [word]): void {
  const others = remembered().split(' ');
  const line = [...others.filter((other) => !instead.includes(other)), word].filter(Boolean).join(' ');
  memory.line = line;
  if (memory.isAlone) return;
  try {
    localStorage.setItem(storageKey, line);
    memory.line = undefined;
  } catch {
    // Where the browser blocks storage.
  }
}

/** Keeps which marks the reader wants. */
export const rememberChoice = (choice: MarkChoice): void => {
  remember(choice, choices);
};

/** Keeps that the reader wants an option, or no longer does. */
export const toggleOption = (option: ReadingOption): void => {
  remember(hasOption(option) ? '' : option, [option]);
};

/** @returns whether the hint has not been shown on this site before; the call notes that it now is */
export function isFirstVisit(): boolean {
  const isFirst = !remembered().split(' ').includes('hinted');
  if (isFirst) remember('hinted');
  return isFirst;
}
