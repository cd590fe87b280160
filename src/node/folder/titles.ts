/** Words such as "Foreign Minister" that stand beside a name and name nobody by themselves. */
const titles =
  /^(?:President|Prime|Minister|Ministry|Mr|Mrs|Ms|Dr|Sir|King|Queen|General|Colonel|Captain|Foreign|Defen[cs]e|Secretary|Ambassador|Professor|State|Government|North(?:ern)?|South(?:ern)?|East(?:ern)?|West(?:ern)?)(?: (?:President|Minister|Ministry|Secretary|General))?$/u;

/** Whether some words are a title and no name. @example isTitle('Foreign Minister') // true */
export const isTitle = (words: string): boolean => titles.test(words);
