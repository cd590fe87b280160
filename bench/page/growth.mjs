/** In the page: input that is made to be slow, at one size and at eight times that. */
import { compileDossier } from '../../src/dossier/compile.ts';
import { buildLexicon } from '../../src/match/lexicon/lexicon.ts';
import { readFingerprint } from '../../src/text/fingerprint.ts';
import { likenBlocks, readAll } from '../../src/session/find-reprint.ts';
import { likelyBlocks } from '../../src/page/likely-blocks.ts';
import { locate } from '../../src/page/locate.ts';
import { isShown } from '../../src/page/shown.ts';
import { MentionIndex } from '../../src/interaction/mention-index.ts';
import { PageMention } from '../../src/api/mention.ts';
import { buildPhrases } from '../../src/match/phrases/phrases.ts';
import { readBlocksOf } from '../../src/text/hashed-blocks.ts';
import { domTree, readBlocks } from '../../src/page/tree/dom-tree.ts';
import { searchableDom } from '../../src/page/tree/dom-search.ts';
import { readMainContent } from '../../src/page/main-content.ts';
import { runSync } from '../../src/util/pausing.ts';
import { annotateText, nameText } from '../../src/annotate/pipeline.ts';
import { en } from '../../src/match/quotations/speech/speech-en.ts';
import { speakersBy } from '../../src/match/quotations/quoted-speakers.ts';

const ROUNDS = 3;
/** Until the optimising compiler has had its turn. */
const WARM_MS = 150;
/** The clock's own step. */
const TICK_MS = 0.1;

let names;
let phrases;
let fingerprint;
let words;
let passages;
let descriptions;
let longAlias;
let article;

/** As many of the parts in turn as fill so many characters. */
function filled(length, parts) {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${parts[i % parts.length]} `;
  return text;
}

const withoutLast = (text) => text.split(' ').slice(0, -1).join(' ');
/** Different words, each one letter from a name. */
const misspelt = (i) => {
  const word = words[i % words.length];
  const at = 1 + (Math.floor(i / words.length) % (word.length - 1));
  return word.slice(0, at) + 'abcdefghijklmnopqrstuvwxyz'[i % 26] + word.slice(at + 1);
};

/** Blocks of text, from a size. */
const texts = {
  'one name': (n) => [filled(n, ['Turkey'])],
  'names that nest and cross': (n) => [filled(n, ['Armed Forces of Azerbaijan Nagorno-Karabakh Republic of Turkey'])],
  'the beginning of a long alias': (n) => [filled(n, [withoutLast(longAlias)])],
  'the first word of a long alias': (n) => [filled(n, [longAlias.split(' ')[0]])],
  'names in an address': (n) => [filled(n, ['a/Turkey']).replaceAll(' ', '/')],
  'opening quotation marks': (n) => [filled(n, ['“a'])],
  'opening quotation marks, a block each': (n) => filled(n, ['“a']).trim().split(' '),
  'opening single marks': (n) => [filled(n, ['(‘a']).replaceAll(' ', '')],
  'single marks before and after words': (n) => [filled(n, ['(‘as’(‘b']).replaceAll(' ', '')],
  'straight single marks': (n) => [filled(n, ["a' 'b"])],
  'quotations beside speakers': (n) => [filled(n, ['“a,” Turkey said'])],
  descriptions: (n) => [`Turkey, Azerbaijan, Armenia. ${filled(n, descriptions)}`],
  'one near misspelling': (n) => [filled(n, ['Azerbiajan'])],
  'different near misspellings': (n) => [
    filled(
      n,
      Array.from({ length: 5000 }, (_, i) => misspelt(i)),
    ),
  ],
  'names with misspellings among them': (n) => [filled(n, [...words, ...words.map((_, i) => misspelt(i * 7))])],
  passages: (n) => [filled(n, passages)],
  'the beginnings of passages': (n) => [filled(n, passages.map(withoutLast))],
  'the article in one block': (n) => [filled(n, article)],
  'tiny blocks': (n) => Array.from({ length: n / 10 }, () => 'Turkey'),
  'tiny blocks, all misspelt': (n) => Array.from({ length: n / 10 }, (_, i) => misspelt(i)),
};

const nested = (tag, depth, inner) => {
  const outer = document.createElement('div');
  let innermost = outer;
  for (let i = 0; i < depth; i++) {
    const element = document.createElement(tag);
    innermost.append(inner, element);
    innermost = element;
  }
  return outer;
};

const repeated = (html, times) => {
  const element = document.createElement('div');
  element.innerHTML = html.repeat(times);
  return element;
};

/** Elements of a page. */
const trees = {
  'paragraphs, 100,000 of them': (n) => repeated('<p>Turkey</p>', n / 10),
  'paragraphs parted by line breaks': (n) => repeated('In <a href="#">Turkey</a> it rained.<br><br>', n / 50),
  'links in one paragraph': (n) => repeated(`<p>${'<a href="#">Turkey</a> '.repeat(n / 30)}</p>`, 1),
  'copies of the article': (n) => repeated(article.map((text) => `<p>${text}</p>`).join(''), n / 4000),
  'nested divs': (n) => nested('div', n / 1000, 'Turkey '),
  'nested spans': (n) => nested('span', n / 1000, 'Turkey'),
  'nested links': (n) => nested('a', n / 1000, 'Turkey'),
  'nested unknown elements': (n) => nested('x-a', n / 1000, 'Turkey '),
  'nested articles': (n) => nested('article', n / 1000, 'Turkey '),
};

function annotateAll(blocks) {
  const lexica = { names, phrases };
  return runSync(annotateText(runSync(nameText(readBlocksOf(blocks), lexica)), lexica, speakersBy(en)));
}

/** As a session does it, up to the index that a pointer asks. */
function readTree(tree) {
  document.querySelector('main').replaceChildren(tree);
  const started = performance.now();
  const likened = runSync(likenBlocks(readBlocks(document.body), fingerprint));
  const likely = likelyBlocks(likened.blocks, likened.likenesses);
  locate(domTree, likely, likened.blocks, likened.likenesses, likened.articleHashes, isShown);
  const { blocks, read } = runSync(readAll(readMainContent(searchableDom(document.body), readBlocks))) ?? {
    blocks: [],
    read: [],
  };
  const found = runSync(annotateText(runSync(nameText(read, { names, phrases })), { names, phrases }, speakersBy(en)));
  new MentionIndex(found.map((mention) => new PageMention(mention, blocks[mention.block])));
  return performance.now() - started;
}

function readTexts(blocks) {
  const started = performance.now();
  annotateAll(blocks);
  return performance.now() - started;
}

/** The least of several, in turn: what the machine and its garbage collector do besides can only add. */
function leastOf(rounds, runs) {
  const times = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    runs.forEach((run, i) => {
      times[i] = Math.min(times[i], Math.max(TICK_MS, run()));
    });
  return times;
}

globalThis.bench = {
  async load(dossierPath, articlePath) {
    const [dossier, blocks] = await Promise.all(
      [dossierPath, articlePath].map(async (path) => (await fetch(path)).json()),
    );
    article = blocks;
    const { lexicon, phrases: data } = compileDossier(dossier);
    names = buildLexicon(lexicon);
    phrases = buildPhrases(names, data);
    fingerprint = readFingerprint(lexicon.fingerprint);
    const textOf = (phrase) => (typeof phrase === 'string' ? phrase : phrase.text);
    words = [
      ...new Set(names.aliases.flatMap((alias) => alias.split(' ').filter((word) => /^\p{Lu}\p{Ll}{6,}$/u.test(word)))),
    ];
    passages = Object.values(data)
      .flatMap((own) => own.passages ?? [])
      .map(textOf);
    descriptions = Object.values(data)
      .flatMap((own) => own.descriptions ?? [])
      .map(textOf);
    longAlias = names.aliases.toSorted((a, b) => b.split(' ').length - a.split(' ').length)[0];
    annotateAll(blocks);
    return [...Object.keys(texts), ...Object.keys(trees)];
  },
  /** @returns ms at that size, and at eight times the size */
  growth(name, size) {
    const [make, read] = name in texts ? [texts[name], readTexts] : [trees[name], readTree];
    for (let spent = 0; spent < WARM_MS;) spent += read(make(size));
    const inputs = [size, size * 8].map(make);
    return leastOf(
      ROUNDS,
      inputs.map((input) => () => read(input)),
    );
  },
};
