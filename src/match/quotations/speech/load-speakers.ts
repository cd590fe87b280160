/** Loads the rules of one language. Each language is a chunk of its own, so that a page loads one. */
import type { ReadBlock } from '../../../text/hashed-block.js';
import { speakersBy, type FindSpeakers } from '../quoted-speakers.js';
import { languageOf, type SpeechLanguage } from './language.js';
import type { SpeechRules } from './rules.js';

const loaders: Readonly<Record<SpeechLanguage, () => Promise<SpeechRules>>> = {
  az: async () => (await import('./speech-az.js')).az,
  de: async () => (await import('./speech-de.js')).de,
  en: async () => (await import('./speech-en.js')).en,
  es: async () => (await import('./speech-es.js')).es,
  fr: async () => (await import('./speech-fr.js')).fr,
  hy: async () => (await import('./speech-hy.js')).hy,
  ru: async () => (await import('./speech-ru.js')).ru,
  tr: async () => (await import('./speech-tr.js')).tr,
};

/** Loads what finds speakers in a text of whatever language. @param blocks of the text */
export const loadSpeakers = async (blocks: readonly ReadBlock[]): Promise<FindSpeakers> =>
  speakersBy(await loaders[languageOf(blocks)]());
