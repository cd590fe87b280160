/** Writes the file of an entry for words that an editor has selected in the article. */
import { scalar } from '../folder/yaml-text.js';

/** Whether an entry has some words already. */
export const isWrittenSo = (entry: unknown, words: string): boolean => waysOf(entry).has(folded(words));

/** The ways in which an entry’s file has its thing written: its name, and its aliases. */
function waysOf(entry: unknown): ReadonlySet<string> {
  const { name, aliases } = (entry ?? {}) as { readonly name?: unknown; readonly aliases?: unknown };
  const all: unknown[] = [name, ...(Array.isArray(aliases) ? (aliases as unknown[]) : [])];
  return new Set(all.filter((one) => typeof one === 'string').map(folded));
}

/** Words as they are compared: a wording has its quotation marks in its name alone. */
const folded = (words: string): string => words.replace(/^“|”$/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();

/** Words that begin with a capital are a name, and others a wording of the article. */
export function draftFor(id: string, words: string): string {
  const isName = /^\p{Lu}/u.test(words);
  return `\
draft: true # until you take this line out, \`check\` lists what is missing, and \`build\` leaves the entry out
id: ${id}
type: ${isName ? 'other' : 'label'} # which?
name: ${scalar(isName ? words : `“${words}”`)}
${isName ? '' : `aliases:\n  - ${scalar(words)}\n`}gist: # what it is and why it matters in this article, in at most 30 words: … [S1]
background: # two to four sentences that no side would strike out, each with its source: … [S1] … [S2]
`;
}
