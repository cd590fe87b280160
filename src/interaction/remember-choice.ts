/** The writing half of the memory, which nothing needs before a reader has done something. */
import type { MarkChoice } from '../locales/strings.js';
import { remembered, storageKey, unstored } from './reader-choice.js';

const choices: readonly string[] = ['all', 'first', 'contested', 'off'] satisfies MarkChoice[];

/** @param instead what no longer holds */
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

export const rememberChoice = (choice: MarkChoice): void => {
  remember(choice, choices);
};

/** Whether the reader has not seen the hint before; from now on they have. */
export function isFirstVisit(): boolean {
  const isFirst = !remembered().split(' ').includes('hinted');
  if (isFirst) remember('hinted');
  return isFirst;
}
