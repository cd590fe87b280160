/** In the page: the contestants that find terms in text. Each says what it needs, and then reads the text over and over. */
import nlp from 'compromise/one';
import KeywordProcessor from 'flashtext.js';
import AhoCorasick from 'modern-ahocorasick/fast';
import { findHits } from '../../src/match/lexicon/find-hits.ts';
import { buildLexicon } from '../../src/match/lexicon/lexicon.ts';
import { readBlock } from '../../src/text/hashed-block.ts';
import { appendWords, noWords } from '../../src/text/words.ts';
import { countSpaces, readUnits } from './read-units.mjs';

let data;
let blocks;
let whole;
let folded;
let terms;
const ready = {};
const room = noWords();

/** What a peer that cannot fold gets: lower case, no diacritics, offsets kept. */
function foldNatively(text) {
  return text.replace(/[^\0-\x7f]/gu, bare).toLowerCase();
}

const bareLetters = new Map([['ı', 'i'], ['ə', 'e'], ['ø', 'o'], ['’', "'"], ['‑', '-'], ['–', '-']]); // prettier-ignore

function bare(character) {
  let letter = bareLetters.get(character);
  if (letter === undefined) {
    const [first] = character.normalize('NFD');
    letter = first.length === character.length ? first : character;
    bareLetters.set(character, letter);
  }
  return letter;
}

const escaped = (term) => term.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');

const contestants = {
  bare: {
    prepare: () => undefined,
    read: () => {
      let sum = 0;
      for (const block of blocks) sum = (sum + readUnits(block)) | 0;
      return sum;
    },
  },
  asking: {
    prepare: () => undefined,
    read: () => {
      let sum = 0;
      for (const block of blocks) sum = (sum + countSpaces(block)) | 0;
      return sum;
    },
  },
  /** What ours cannot go below: every word folded and hashed, none looked up. */
  words: {
    prepare: () => noWords(),
    read: (words) => {
      let count = 0;
      for (const block of blocks) {
        words.count = 0;
        appendWords(words, block);
        count += words.count;
      }
      return count;
    },
  },
  ours: {
    prepare: () => buildLexicon(data),
    read: (lexicon) => {
      let found = 0;
      for (const block of blocks) {
        room.count = 0;
        found += findHits(readBlock(block, room), lexicon).length;
      }
      return found;
    },
  },
  regexp: {
    prepare: () => new RegExp(String.raw`\b(?:${terms.map(escaped).join('|')})\b`, 'g'),
    read: (pattern) => {
      const text = foldNatively(whole);
      const found = [];
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text))
        found.push({ start: match.index, end: pattern.lastIndex, term: match[0] });
      return found.length;
    },
  },
  // The peers' text is folded beforehand, free of charge.
  ahocorasick: {
    prepare: () => new AhoCorasick(terms, { boundary: 'unicode' }),
    read: (matcher) => matcher.search(folded, { strategy: 'leftmost-longest' }).length,
  },
  // Gives no offsets.
  flashtext: {
    prepare: () => {
      const processor = new KeywordProcessor();
      for (const term of terms) processor.addKeyword(term);
      return processor;
    },
    read: (processor) => processor.extractKeywords(folded).length,
  },
  compromise: {
    prepare: () => nlp.buildTrie(terms),
    read: (trie) => nlp(folded).lookup(trie).length,
  },
};

globalThis.bench = {
  async load(lexicon, texts) {
    [data, blocks] = await Promise.all([lexicon, texts].map(async (path) => (await fetch(path)).json()));
    whole = blocks.join('\n');
    folded = foldNatively(whole);
    // Longest first: an alternation takes the first that fits.
    terms = [...new Set(data.entries.flatMap(({ aliases }) => aliases).map(foldNatively))];
    terms.sort((a, b) => b.length - a.length);
    // A string that was put together is copied flat when first read: not the contestants' cost.
    readUnits(whole);
    readUnits(folded);
  },
  prepare(name) {
    ready[name] = contestants[name].prepare();
  },
  read(name, times) {
    const { read } = contestants[name];
    let result = 0;
    for (let i = 0; i < times; i++) result = read(ready[name]);
    return result;
  },
};
