/** Which language a text is in, of those that there are rules of speech for. */
import type { ReadBlock } from '../../../text/hashed-block.js';
import { readWords } from '../../../text/find-passage.js';

/** Words that are frequent in one of the languages and in none of the others. */
const frequent = {
  en: 'the of and to that was for with',
  de: 'der die und das nicht ist mit den dem uns sagte erklärte laut nannte',
  fr: 'les des et est une dans pour qui du déclaré selon dit',
  es: 'los las y una para por con del que el dijo según',
  ru: 'и в не на что с по как это сказал заявил',
  tr: 've bir bu için ile olarak olan da dedi söyledi',
  az: 'və bir bu üçün ilə olan edib ki da deyib bildirib',
  hy: 'և է որ են ու այդ մասին',
};
export type SpeechLanguage = keyof typeof frequent;

const languages = Object.keys(frequent) as SpeechLanguage[];
const languageOfWord = new Map<number, SpeechLanguage[]>();
for (const language of languages) {
  const { hash, count } = readWords(frequent[language]);
  for (const word of hash.subarray(0, count)) languageOfWord.set(word, [...(languageOfWord.get(word) ?? []), language]);
}

/** In words: the beginning of a text is enough. */
const ENOUGH = 3000;

/** The language of which a text has the most words; English where that is no other. */
export function languageOf(blocks: readonly ReadBlock[]): SpeechLanguage {
  const counts = new Map<SpeechLanguage, number>();
  const words = blocks[0]?.words;
  const from = blocks[0]?.from ?? 0;
  const to = Math.min(blocks.at(-1)?.to ?? 0, from + ENOUGH);
  for (const word of words?.hash.subarray(from, to) ?? [])
    for (const language of languageOfWord.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  if (counts.size === 0) return /[а-я]{2}/u.test(blocks[0]?.text ?? '') ? 'ru' : 'en';
  return languages.reduce((most, language) =>
    (counts.get(language) ?? 0) > (counts.get(most) ?? 0) ? language : most,
  );
}
