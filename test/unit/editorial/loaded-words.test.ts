import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { LoadedKind } from '../../../src/editorial/loaded-words/loaded-word.js';
import { loadedLists, loadedWordsIn } from '../../../src/editorial/loaded-words/loaded-words-in.js';
import { describeFinding, howToMend } from '../../../src/locales/finding-sentences.js';

/**
 * The least share of the biased sentences, by language, in which a loaded word must be found: what the lists reach, so
 * that a change of theirs cannot lose it unseen.
 */
const leastRecall: Readonly<Record<string, number>> = { en: 0.75, tr: 0.7, az: 0.7, hy: 0.7, ru: 0.7 };

const rewritings = fileURLToPath(new URL('../../cases/biased-rewritings.yaml', import.meta.url));

interface Rewriting {
  readonly lang: string;
  readonly neutral: string;
  readonly biased: string;
}

const isRewriting = (item: unknown): item is Rewriting =>
  typeof item === 'object' &&
  item !== null &&
  ['lang', 'neutral', 'biased'].every((key) => typeof Reflect.get(item, key) === 'string');

function readRewritings(): Rewriting[] {
  const list: unknown = parse(readFileSync(rewritings, 'utf8'));
  if (!Array.isArray(list) || !list.every(isRewriting)) throw new Error('expected a list of {lang, neutral, biased}');
  return list;
}

const wordsIn = (text: string, lang: string): string[] => loadedWordsIn(text, lang).map(({ word }) => word);

const languages = [...loadedLists.keys()];

/**
 * A text that the form of an item matches: of each group the alternative of this number, or of the last; what is
 * optional only in texts of an even number.
 */
function example(forms: string, number: number): string {
  let text = forms.replaceAll(String.raw`\p{L}*`, '').replaceAll(/\\p\{L\}\{1,\d+\}|\[a-z\]\{1,\d+\}/gu, 'x');
  text = text.replaceAll(/\[([^\]])[^\]]*\]/gu, '$1').replaceAll(/\\(.)/gu, '$1');
  for (
    let inner = /\((\?(?:<?!|:))([^()]*)\)(\{\d,\d\}|\??)/u, found = inner.exec(text);
    found;
    found = inner.exec(text)
  ) {
    const [whole, opening, inside = '', suffix = ''] = found;
    const choices = inside.split('|');
    const choice = choices[Math.min(number, choices.length - 1)] ?? '';
    const isLeftOut = opening !== '?:' || (suffix === '?' && number % 2 === 1);
    text = text.replace(whole, () => (isLeftOut ? '' : choice));
  }
  return text.replaceAll(number % 2 === 1 ? /.\?/gu : '?', '');
}

describe('the lists of loaded words', () => {
  it.each(languages)('every item of the list is found, in each of its alternatives: %s', (lang) => {
    const missed = loadedLists.get(lang)!.words.flatMap(({ forms }) =>
      [0, 1, 2, 3, 4, 5, 7, 9, 12, 20]
        .map((number) => example(forms, number))
        .filter((text) => wordsIn(text, lang).length === 0)
        .slice(0, 1)
        .map((text) => `${forms}: ${text}`),
    );
    expect(missed).toEqual([]);
  });

  it.each(languages)('every form of the list compiles, captures nothing and is not empty: %s', (lang) => {
    const { words, scareQuotes = [] } = loadedLists.get(lang)!;
    for (const { forms } of [...words, ...scareQuotes]) {
      expect(new RegExp(`${forms}|`, 'u').exec(''), forms).toHaveLength(1);
      expect(new RegExp(`^(?:${forms})$`, 'u').test(''), forms).toBe(false);
      expect(forms, forms).not.toMatch(/\s\s|^\s|\s$|;|(?<!\})\+|(?<!\\p\{L\})\*/u);
    }
  });

  it('English has at least 250 words and phrases, each other list at least 60', () => {
    for (const [lang, { words }] of loadedLists) expect(words.length, lang).toBeGreaterThan(lang === 'en' ? 250 : 60);
  });

  it.each(languages)('no item stands twice in the list: %s', (lang) => {
    const forms = loadedLists.get(lang)!.words.map((item) => `${item.kind} ${item.forms}`);
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });

  it('a finding says why the word is loaded, what to write instead and who advises so', () => {
    const args = { word: 'terrorist', reason: 'takes-side', instead: 'attacker', guides: 'Reuters, BBC' };
    expect(describeFinding('loaded-word', args)).toBe(
      'expected no loaded word in the dossier’s own voice, found “terrorist”, which takes a side: only friends or opponents call it so (advised against by Reuters, BBC)',
    );
    expect(howToMend('loaded-word', args)).toBe(
      'instead: attacker; or quote it and name who says it, or say what happened',
    );
  });
});

describe('loaded words by what they do', () => {
  it.each<[LoadedKind, lang: string, text: string, word: string]>([
    ['takes-side', 'en', 'The regime sent troops.', 'regime'],
    ['verdict', 'en', 'It was a barbaric raid.', 'barbaric'],
    ['one-sided-name', 'en', 'They live in Judea and Samaria.', 'Judea and Samaria'],
    ['dehumanises', 'en', 'A flood of refugees came in 1990.', 'flood of refugees'],
    ['euphemism', 'en', 'The army cleared the villages of people.', 'cleared the villages of'],
    ['praises', 'en', 'The valiant army took the hill.', 'valiant'],
    ['belittles', 'en', 'It was a mere skirmish.', 'mere'],
    ['doubts', 'en', 'The so-called republic held a vote.', 'so-called'],
    ['doubts', 'en', 'It held a session of its “parliament” there.', 'its “parliament”'],
    ['doubts', 'en', 'The ministry claims the hill.', 'claims'],
    ['endorses', 'en', 'He pointed out that the hill was theirs.', 'pointed out'],
    ['presumes-guilt', 'en', 'The ministry admitted the strike.', 'admitted'],
    ['reads-minds', 'en', 'They deliberately shelled the town.', 'deliberately'],
    ['editorialises', 'en', 'Unfortunately the talks failed.', 'Unfortunately'],
    ['intensifies', 'en', 'It was utterly destroyed.', 'utterly'],
    ['presupposes', 'en', 'It still refuses to sign.', 'still refuses to'],
    ['us-and-them', 'en', 'The enemy took the hill.', 'enemy'],
    ['takes-side', 'tr', 'Teröristler kente girdi.', 'Teröristler'],
    ['praises', 'tr', 'Kahraman ordu tepeyi aldı.', 'Kahraman'],
    ['us-and-them', 'az', 'Ordumuz təpəni götürdü.', 'Ordumuz'],
    ['takes-side', 'az', 'İşğalçılar kəndə girdilər.', 'İşğalçılar'],
    ['praises', 'hy', 'Հերոսական բանակը գրավեց բլուրը։', 'Հերոսական'],
    ['takes-side', 'hy', 'Գյուղ մտան ահաբեկիչները։', 'ահաբեկիչները'],
    ['takes-side', 'ru', 'В село вошли оккупанты.', 'оккупанты'],
    ['dehumanises', 'ru', 'Нашествие началось в 1990 году.', 'Нашествие'],
  ])('a word that %s is found (%s): %s', (kind, lang, text, word) => {
    expect(loadedWordsIn(text, lang).map((hit) => [hit.item.kind, hit.word])).toEqual([[kind, word]]);
  });

  it.each<[lang: string, ...forms: string[]]>([
    ['en', 'liberate', 'liberated', 'liberating', 'liberation', 'liberators', 'LIBERATED', 'terrorist’s'],
    ['tr', 'işgal', 'işgalciler', 'İŞGALCİLERİN', 'kahramanlarımızın', 'ŞANLI', 'hain'],
    ['az', 'işğaldan', 'İŞĞALÇILARIN', 'qəhrəmanlarımız', 'Şanlı', 'şanlı', 'QƏHRƏMAN'],
    ['hy', 'ահաբեկիչների', 'Ահաբեկիչ', 'ԱՀԱԲԵԿԻՉՆԵՐ', 'ազատագրված', 'թշնամու', 'հերոսաբար'],
    ['ru', 'террористами', 'Террористы', 'ОККУПАНТОВ', 'освобождённые', 'героическую', 'враг', 'врагами'],
  ])('a word is found with its endings and in capitals (%s)', (lang, ...forms) => {
    expect(forms.filter((form) => wordsIn(form, lang).length !== 1)).toEqual([]);
  });

  it.each([
    ['en', 'It is “the puppet regime” to its neighbour. [S1]'],
    ['en', 'The treaty is called ‘a historic victory’ there.'],
    ['en', 'It marched past the Victory Park, by the Heroes Square.'],
    ['en', 'The regime for trade is set by a treaty.'],
    ['en', 'Prisoners and landmines: teams cleared the area of mines.'],
    ['tr', 'Bakanlık “işgalci rejim” dedi.'],
    ['tr', 'Kent, Kurtuluş Savaşı sırasında boşaldı.'],
    ['az', 'Nazirlik «işğalçı rejim» dedi.'],
    ['hy', 'Նախարարությունը գրեց «բռնազավթող ռեժիմ»։'],
    ['ru', 'Министерство пишет: «оккупационный режим».'],
    ['ru', 'Стороны соблюдают режим прекращения огня; истребитель сел в Гяндже.'],
    ['ru', 'Площадь Победы и станция метро Герои Труда.'],
  ])('quotations, proper names and other senses are let pass (%s): %s', (lang, text) => {
    expect(wordsIn(text, lang)).toEqual([]);
  });

  it('a loaded word at the beginning of a sentence is no name, also after a citation or a quotation', () => {
    expect(wordsIn('It fell. [S1] Terrorists came. [S2][S3] Heroes died.', 'en')).toEqual(['Terrorists', 'Heroes']);
    expect(wordsIn('They said “no.” Separatists said “yes.”', 'en')).toEqual(['Separatists']);
    expect(wordsIn('Սա բլուր է։ Ահաբեկիչները եկան։', 'hy')).toEqual(['Ահաբեկիչները']);
  });

  it('the second of two equal words is counted as such, also in a language with capitals of its own', () => {
    expect(loadedWordsIn('The regime of one regime', 'en').map(({ nth }) => nth)).toEqual([0, 1]);
    expect(loadedWordsIn('İşgal ve işgal, İşgal', 'tr').map(({ nth, index }) => [index, nth])).toEqual([
      [0, 0],
      [9, 0],
    ]);
  });

  it('the tag of a language chooses the list, and a language without one has none', () => {
    expect(wordsIn('The regime fell.', 'en-GB')).toEqual(['regime']);
    expect(wordsIn('The regime fell.', 'fr')).toEqual([]);
    expect(wordsIn('The regime fell.', '')).toEqual([]);
    expect(wordsIn('İşğal bitdi.', 'az-Latn-AZ')).toEqual(['İşğal']);
  });
});

describe.runIf(existsSync(rewritings))('sentences that somebody has written neutrally, and then with a bias', () => {
  const all = existsSync(rewritings) ? readRewritings() : [];

  it('no loaded word is found in a neutral sentence', () => {
    const wrong = all.map(({ lang, neutral }) => [lang, neutral, wordsIn(neutral, lang)] as const);
    expect(wrong.filter(([, , words]) => words.length > 0)).toEqual([]);
  });

  it.each(Object.keys(leastRecall))('loaded words are found in enough of the biased sentences: %s', (lang) => {
    const biased = all
      .filter((rewriting) => rewriting.lang.split('-')[0] === lang)
      .map((rewriting) => rewriting.biased);
    const found = biased.filter((text) => wordsIn(text, lang).length > 0);
    expect(biased.length).toBeGreaterThan(0);
    expect(found.length / biased.length).toBeGreaterThanOrEqual(leastRecall[lang] ?? 1);
  });
});
