/** The strings of one language, each a chunk that loads when it is wanted. */
import { lookUpLanguage } from './look-up.js';
import type { Strings } from './strings.js';

const loaders: Readonly<Record<string, () => Promise<Strings>>> = {
  ar: async () => (await import('./ar.js')).ar,
  az: async () => (await import('./az.js')).az,
  de: async () => (await import('./de.js')).de,
  en: loadEnglish,
  es: async () => (await import('./es.js')).es,
  fa: async () => (await import('./fa.js')).fa,
  fr: async () => (await import('./fr.js')).fr,
  hy: async () => (await import('./hy.js')).hy,
  ru: async () => (await import('./ru.js')).ru,
  tr: async () => (await import('./tr.js')).tr,
};

async function loadEnglish(): Promise<Strings> {
  return (await import('./en.js')).en;
}

/**
 * A language that there is none of, or that cannot be had, is English.
 *
 * @throws where that cannot be had either
 */
export async function loadStrings(tag: string): Promise<Strings> {
  const language = lookUpLanguage(tag, Object.keys(loaders)) ?? '';
  const strings = await (loaders[language] ?? loadEnglish)().catch(() => {
    console.warn(`article-context: the strings for "${language}" could not be loaded; they are in English.`);
    return loadEnglish();
  });
  return strings.lang === language ? { ...strings, lang: withRegion(tag, language) } : strings;
}

/** Countries differ in dates and digits. The script does not go along: the strings are in one script, and so is what stands in them. */
function withRegion(tag: string, language: string): string {
  try {
    const { region } = new Intl.Locale(tag.replaceAll('_', '-'));
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return language;
  }
}
