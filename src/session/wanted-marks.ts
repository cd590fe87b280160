import { applyDensity, type Density, type Markable } from '../annotate/density.js';
import { chosenMarks } from '../interaction/reader-choice.js';

/** Decides which mentions are marked: of those that the publisher wants, what the reader wants. */
export function markWanted(mentions: readonly Markable[], density: Density, types: string): void {
  const choice = chosenMarks();
  applyDensity(mentions, choice === 'first' ? 'first' : density, types);
  if (choice !== 'contested' && choice !== 'off') return;
  for (const mention of mentions) mention.marked &&= choice === 'contested' && mention.entry.contested;
}
