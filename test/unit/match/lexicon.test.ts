import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { compileDossier } from '../../../src/dossier/compile.js';
import { buildLexicon, lexiconOf, type Lexicon } from '../../../src/match/lexicon/lexicon.js';
import { phrasesOf } from '../../../src/match/phrases/phrases.js';
import { properWordsOf } from '../../../src/match/spelling/proper-words.js';
import { findNames } from '../../../src/match/names/names.js';
import { readBlocksOf } from '../../../src/text/hashed-blocks.js';
import { appendWords, noWords } from '../../../src/text/words.js';
import { anEntry, dossierOf, soundDossier } from '../../cases/dossiers.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** A made-up word for each number, no two alike. */
const word = (n: number): string => {
  let spelled = '';
  for (let rest = n + 1; rest > 0; rest = Math.floor(rest / 26)) spelled += letters[rest % 26] ?? '';
  return `q${spelled}`;
};

const idsIn = (text: string, dossier: Parameters<typeof annotate>[1]): string[] =>
  annotate(text, dossier).map(({ entry }) => entry.id);

/** Ten letters that look as if drawn by lot, the same for the same number. */
function drawnWord(n: number): string {
  let state = Math.imul(n + 1, 0x9e3779b1);
  return Array.from({ length: 10 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return letters[(state >>> 8) % 26];
  }).join('');
}

/** Two words of one hash: among 300,000 words there are about ten such pairs where hashes have 32 bits. */
function wordsOfOneHash(): [string, string] {
  const all = Array.from({ length: 300_000 }, (_, n) => drawnWord(n));
  const words = noWords(all.length);
  appendWords(words, all.join(' '));
  const seen = new Map<number, string>();
  for (const [n, word] of all.entries()) {
    const twin = seen.get(words.hash[n]!);
    if (twin !== undefined && twin !== word) return [twin, word];
    seen.set(words.hash[n]!, word);
  }
  throw new Error('no two words of one hash');
}

describe('the lexicon', () => {
  it('the lexicon finds each of thousands of aliases, and each as its own entry', () => {
    const count = 6000;
    const aliases = Array.from({ length: count }, (_, n) =>
      Array.from({ length: 1 + (n % 4) }, (__, i) => word(n * (i + 1) + i * 7919)).join(' '),
    );
    const unique = [...new Set(aliases)];
    const dossier = dossierOf(Object.fromEntries(unique.map((alias, n) => [`e${String(n)}`, [alias]])), []);
    const missed = unique.filter((alias, n) => {
      const whole = annotate(alias, dossier).find(({ start, end }) => start === 0 && end === alias.length);
      return whole?.entry.id !== `e${String(n)}`;
    });
    expect(missed).toEqual([]);
  });

  it('the lexicon, and the words of its names, are made with pauses between few of their parts', () => {
    const aliases = Object.fromEntries(Array.from({ length: 320 }, (_, i) => [`e${String(i)}`, [`Name${String(i)}`]]));
    const { lexicon } = compileDossier(dossierOf(aliases));
    const made = buildLexicon(lexicon);
    expect([...lexiconOf(lexicon)].length).toBeGreaterThanOrEqual(20);
    expect([...phrasesOf(made, {})].length).toBeGreaterThanOrEqual(20);
    expect([...properWordsOf(made)].length).toBeGreaterThanOrEqual(4);
  });

  it('the lexicon finds nothing in thousands of words that are not in it', () => {
    const dossier = dossierOf({ one: Array.from({ length: 3000 }, (_, n) => word(n)) });
    const others = Array.from({ length: 30_000 }, (_, n) => word(n + 3000));
    expect(annotate(others.join(' '), dossier).map(({ text }) => text)).toEqual([]);
  });

  it('the lexicon tries no more than some dozens of entries that share one name, though no text has their cues', () => {
    const named = (count: number) => {
      const cued = Array.from({ length: count }, (_, n) =>
        anEntry(`e${String(n)}`, { aliases: [{ text: 'Baku', near: ['nowhere'] }] }),
      );
      return soundDossier({ entries: [anEntry('baku', { name: 'Baku' }), ...cued] });
    };
    expect(idsIn('Baku', named(20))).toEqual(['baku']);
    // The last entries come first, so that the one without cues is not come to.
    expect(idsIn('Baku', named(2000))).toEqual([]);
  });

  it('the lexicon tells two words of one hash apart', () => {
    const [one, twin] = wordsOfOneHash();
    expect(idsIn(`${one} ${twin}`, dossierOf({ one: [one] }))).toEqual(['one']);
    expect(idsIn(`${one} ${twin}`, dossierOf({ one: [one], twin: [twin] }))).toEqual(['one', 'twin']);
    expect(idsIn(`${twin} a`, dossierOf({ one: [`${one} a`] }))).toEqual([]);
    expect(idsIn(`${one} a ${twin} a`, dossierOf({ one: [`${one} a`], twin: [`${twin} a`] }))).toEqual(['one', 'twin']);
  });

  it('the lexicon passes over an alias without a word', () => {
    expect(idsIn('… Baku “”', dossierOf({ none: ['…'], baku: ['Baku', '“”'] }))).toEqual(['baku']);
  });

  it('the lexicon of a dossier without entries finds nothing', () => {
    expect(idsIn('Baku', dossierOf({}))).toEqual([]);
  });

  it('the lexicon finds an alias of very many words', () => {
    const alias = Array.from({ length: 60 }, () => 'a').join(' ');
    expect(annotate(`a ${alias} b`, dossierOf({ one: [alias] })).map(({ start, end }) => end - start)).toEqual([119]);
  });

  it('the lexicon takes names that every object has, such as “constructor”, for words like any other', () => {
    const aliases = { one: ['constructor', '__proto__', 'toString'] };
    expect(annotate('constructor __proto__ toString valueOf', dossierOf(aliases)).map(({ text }) => text)).toEqual([
      'constructor',
      'proto',
      'toString',
    ]);
  });
});

describe('scanning', () => {
  const manyAs = (count: number): string => Array.from({ length: count }, () => 'a').join(' ');
  const worst: Readonly<Record<string, readonly string[]>> = {
    'the first words of a long alias': [`${manyAs(40)} b`],
    'an alias and all that it begins with': Array.from({ length: 40 }, (_, n) => manyAs(n + 1)),
    'a word that begins no alias but comes within one': ['b a b a b a b'],
  };

  it.each(Object.entries(worst))(
    'scanning costs no more for each word in a longer text, even with this alias: %s',
    (_, aliases) => {
      const readsOf = (length: number): number => {
        const counted = countingReads(buildLexicon(compileDossier(dossierOf({ one: aliases })).lexicon));
        readBlocksOf([manyAs(length)]).forEach((block) => findNames(block, counted.lexicon));
        return counted.reads();
      };
      const perWord = readsOf(400) / 400;
      expect(readsOf(1600) / 1600).toBeLessThan(perWord * 1.2);
    },
  );

  it('scanning gives no more mentions of one entry than can stand side by side in the text', () => {
    const dossier = dossierOf({ one: worst['an alias and all that it begins with'] ?? [] });
    const mentions = annotate(manyAs(400), dossier);
    expect(mentions.map(({ end, start }) => end - start)).toEqual(Array<number>(10).fill(79));
  });
});

/** The same lexicon, counting how often an element of any of its arrays is read: work without a clock. */
function countingReads(lexicon: Lexicon): { lexicon: Lexicon; reads: () => number } {
  let reads = 0;
  const counted = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        if (typeof key === 'string' && /^\d/u.test(key)) reads++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  const fields = Object.entries(lexicon).map(([name, value]: [string, unknown]) => [
    name,
    ArrayBuffer.isView(value) ? counted(value) : value,
  ]);
  return { lexicon: Object.fromEntries(fields) as Lexicon, reads: () => reads };
}
