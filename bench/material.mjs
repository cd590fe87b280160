/** What the benchmark reads and looks for: texts and terms made from the built-in dossier, the same in every run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFolder } from '../scripts/building/dossier.mjs';
import { townNames } from './gazetteer.mjs';
import { dice, names, pick, pronounceable } from './random.mjs';

const SEED = 20201122;
const BLOCK = 500;
const folder = fileURLToPath(new URL('../dossiers/azerbaijan-turkey-exercises', import.meta.url));

/**
 * @returns {Promise<{
 *   texts: Record<'article' | '100 KB' | '1 MB', string[]>,
 *   dense: string[],
 *   lexicon: (terms: number) => import('../src/dossier/compile.ts').LexiconData,
 *   said: Record<string, string>,
 * }>} `said` is what a card says first of each entry, by its id
 */
export async function readMaterial() {
  const { lexicon, cards } = await compileFolder(folder);
  const article = paragraphs(readFileSync(`${folder}/article.txt`, 'utf8'));
  const real = sentencesOf([...article, ...cardTexts(cards)]);
  const towns = townNames(dice(SEED), real, 100_000);
  const more = sentenceMaker(real, towns);
  return {
    texts: { article, '100 KB': mixed(article, real, more, 100_000), '1 MB': mixed(article, real, more, 1_000_000) },
    dense: repeated(article, 1_000_000),
    lexicon: (terms) => withTerms(lexicon, towns, terms),
    said: Object.fromEntries(
      Object.values(cards.cards).map(({ id, gist, background }) => [id, uncited(gist ?? background)]),
    ),
  };
}

/** The article's own paragraphs over and over, four in one: nothing has more to find. */
function repeated(article, length) {
  const blocks = [];
  for (let at = 0, left = length; left > 0; at = (at + 4) % article.length) {
    blocks.push([0, 1, 2, 3].map((i) => article[(at + i) % article.length]).join(' '));
    left -= blocks.at(-1).length;
  }
  return blocks;
}

const paragraphs = (text) => text.split('\n').flatMap((line) => line.trim() || []);

const uncited = (text) => text.replace(/\s*\[[A-Z][A-Za-z0-9-]*\]/gu, '').replace(/\s+/gu, ' ');

function cardTexts({ cards }) {
  return Object.values(cards).flatMap(({ background, contested = {} }) => {
    const { framings = [], weight, bodies, neutral, article } = contested;
    const said = framings.flatMap(({ holder, wording, reason }) => [`${holder}: “${wording}”.`, reason]);
    return [background, ...said, weight, bodies, neutral, article].flatMap((text) => (text ? uncited(text) : []));
  });
}

const sentencesOf = (texts) =>
  texts.flatMap((text) => text.match(/[^.!?]+[.!?]*[”"’]?\s*/gu) ?? []).map((s) => s.trim());

/** The article, then real and made-up sentences mixed, cut into blocks of a paragraph's length. */
function mixed(article, real, more, length) {
  const roll = dice(SEED + length);
  const unused = real.toSorted(() => roll() - 0.5);
  const blocks = [...article];
  let left = length - blocks.join('').length;
  while (left > 0) {
    let block = '';
    while (block.length < BLOCK) block += `${(roll() < 0.1 && unused.pop()) || more(roll)} `;
    blocks.push(block.trim());
    left -= block.length;
  }
  return blocks;
}

/**
 * Sentences that follow the real ones word by word, each pair of neighbours as somewhere in the dossier. A tenth of the
 * plain words are made up, since a million characters of real text have more words than a dossier. Nine names in ten are
 * others, a fifth of them towns that may be terms: general news names what a dossier knows about once in a few hundred
 * characters.
 */
function sentenceMaker(real, towns) {
  const next = new Map();
  for (const sentence of real) {
    const words = sentence.split(' ');
    for (let i = 0; i + 1 < words.length; i++) {
      const pair = next.get(words[i]) ?? [];
      pair.push(words[i + 1]);
      next.set(words[i], pair);
    }
  }
  const starts = real.map((sentence) => sentence.split(' ')[0]);
  const others = names(dice(SEED + 1), 20_000);
  return (roll) => {
    let word = pick(roll, starts);
    const sentence = [word];
    while (sentence.length < 30 && next.has(word)) {
      word = pick(roll, next.get(word));
      sentence.push(varied(roll, word));
    }
    return sentence.join(' ').replace(/[,;:]?$/u, /[.!?”]$/u.test(word) ? '' : '.');
  };

  function varied(roll, word) {
    if (/^\p{Lu}\p{Ll}{3,}[,.]?$/u.test(word)) {
      if (roll() < 0.1) return word;
      return pick(roll, roll() < 0.2 ? towns : others) + (/[,.]$/u.exec(word)?.[0] ?? '');
    }
    return /^\p{Ll}{5,}$/u.test(word) && roll() < 0.1 ? pronounceable(roll) : word;
  }
}

/** Without cues: what is measured is how many terms are found, and peers have none. */
const textOf = (alias) => (typeof alias === 'string' ? alias : alias.text);

/** The dossier's own aliases first, then places of three towns' names each. */
function withTerms(lexicon, towns, terms) {
  const own = lexicon.entries.flatMap(({ aliases }) => aliases.map(textOf));
  // Spread over the dossier, so that few terms are not the first entries' alone.
  const wanted = new Set(terms < own.length ? own.filter((_, index) => (index * terms) % own.length < terms) : own);
  const entries = lexicon.entries
    .map((entry) => ({ ...entry, aliases: entry.aliases.map(textOf).filter((alias) => wanted.has(alias)) }))
    .filter(({ aliases }) => aliases.length > 0);
  for (let i = 0; i < terms - wanted.size; i += 3) {
    const aliases = towns.slice(i, Math.min(i + 3, terms - wanted.size));
    entries.push({ id: `place-${i}`, type: 'place', name: aliases[0], contested: i % 10 === 0, aliases });
  }
  return { ...lexicon, entries };
}
