/** Guesses the language of an article by its letters and its small words. */

const scripts: readonly (readonly [lang: string, letters: RegExp])[] = [
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['fa', /[پچژگ]/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const smallWords: readonly (readonly [lang: string, words: string])[] = [
  ['en', 'the of and to in that is was for with'],
  ['de', 'der die das und den von mit ist nicht des'],
  ['fr', 'le la les des et du une que dans est'],
  ['es', 'el los las del que una por con para y'],
  ['it', 'il di che della per una del sono con gli'],
  ['pt', 'o os das do que uma com para não da'],
  ['nl', 'de het een van en dat op zijn niet te'],
  ['tr', 've bir bu için ile da de olarak olan çok'],
  ['az', 'və bir bu üçün ilə da də olan ki edir'],
  ['sv', 'och att det som en av för på är den'],
  ['pl', 'w i na się z do że nie jest od'],
];

/** @returns a tag; English where nothing tells */
export function languageOf(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / Math.max(1, letters);
  const script = scripts.find(([lang, pattern]) => share(pattern) > (lang === 'uk' || lang === 'fa' ? 0.02 : 0.3));
  if (script) return script[0];
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = smallWords.map(([lang, list]) => {
    const small = new Set(list.split(' '));
    return { lang, count: words.filter((word) => small.has(word)).length };
  });
  const [most] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > 0 ? most.lang : 'en';
}
