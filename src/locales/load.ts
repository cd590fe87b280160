/** Loads the strings of one language. Each language is a chunk of its own, so that a reader loads one. */
import { bareStrings } from './bare-strings.js';
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
 * The strings for a language tag such as `az-Cyrl-AZ`: those of the nearest language that there is, else the English
 * ones, as also where the others cannot be loaded; where those do not load either, the bare names of the strings.
 */
export async function loadStrings(tag: string): Promise<Strings> {
  const language = lookUpLanguage(tag, Object.keys(loaders)) ?? '';
  const strings = await (loaders[language] ?? loadEnglish)().catch(() => {
    warnOnce(language || 'en');
    return loadEnglish().catch(() => bareStrings);
  });
  return strings !== bareStrings && strings.lang === language
    ? { ...strings, lang: withRegion(tag, language) }
    : strings;
}

/** A widget asks for its strings again and again, and the console must not fill with that. */
function warnOnce(language: string): void {
  if (!missing.has(language))
    console.warn(`article-context: the strings for "${language}" could not be loaded; they are in English.`);
  missing.add(language);
}
const missing = new Set<string>();

/**
 * A language with the region of a tag, since countries differ in how they write dates and numbers. The script is left
 * out: dates have to be in the same script as the strings around them.
 *
 * @example withRegion('az-Cyrl-AZ', 'az') // 'az-AZ'
 */
function withRegion(tag: string, language: string): string {
  try {
    const { region } = new Intl.Locale(tag.replaceAll('_', '-'));
    return region === undefined ? language : `${language}-${region}`;
  } catch {
    return language;
  }
}
