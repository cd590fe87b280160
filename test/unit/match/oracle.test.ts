/** The matcher against the plainest one that can be written: every alias at every word, compared by a few rules. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { buildLexicon } from '../../../src/match/lexicon/lexicon.js';
import { findNames } from '../../../src/match/names/names.js';
import { readBlocksOf } from '../../../src/text/hashed-blocks.js';
import { dossierOf } from '../../cases/dossiers.js';

// No state of the United States: after a comma, one says that a name before it is another place’s.
const words = ['New', 'new', 'NEW', 'Yorck', 'yorck', 'AP', 'Ap', 'ap', 'a', 'A'] as const;
const gaps = [' ', '-', '\u00a0', '. ', ', ', '’'] as const;
const softGaps: readonly string[] = [' ', '-', '\u00a0', '’'];

interface Token {
  readonly word: string;
  readonly gap: string;
}
const token: fc.Arbitrary<Token> = fc.record({ word: fc.constantFrom(...words), gap: fc.constantFrom(...gaps) });
const tokens = fc.array(token, { maxLength: 20 });
/** Of four words on, a wording is a passage. */
const alias = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });
const aliases = fc.uniqueArray(alias, { minLength: 1, maxLength: 6, selector: (own) => own.join(' ') });

const textOf = (read: readonly Token[]): string => read.map(({ word, gap }) => word + gap).join('');
const offsetOf = (read: readonly Token[], index: number): number => textOf(read.slice(0, index)).length;

function wordFits(own: string, word: string): boolean {
  if (own.toLowerCase() !== word.toLowerCase()) return false;
  if (own === own.toLowerCase()) return true;
  if (own === own.toUpperCase() && own.length > 1) return word === word.toUpperCase();
  return word.charAt(0) === word.charAt(0).toUpperCase();
}

/** Every place of every alias, those left out that overlap an earlier one of the same. */
function plainHits(read: readonly Token[], given: readonly (readonly string[])[]): string[] {
  return given.flatMap((own, id) => {
    let reached = 0;
    return read.flatMap((_, at) => {
      const there = read.slice(at, at + own.length);
      const fits =
        at >= reached &&
        there.length === own.length &&
        there.every(({ word }, i) => wordFits(own[i] ?? '', word)) &&
        there.slice(0, -1).every(({ gap }) => softGaps.includes(gap));
      if (!fits) return [];
      reached = at + own.length;
      const end = offsetOf(read, reached - 1) + (there.at(-1)?.word.length ?? 0);
      return [`${String(offsetOf(read, at))}–${String(end)} e${String(id)}`];
    });
  });
}

/** The names alone, which are matched to the letter. */
function namesIn(text: string, dossier: Dossier): { start: number; end: number; id: string }[] {
  const lexicon = buildLexicon(compileDossier(dossier).lexicon);
  return readBlocksOf([text])
    .flatMap((block) => findNames(block, lexicon))
    .map(({ start, end, entry }) => ({ start, end, id: lexicon.entries[entry]?.id ?? '' }));
}

const shown = ({ start, end, id }: ReturnType<typeof namesIn>[number]): string =>
  `${String(start)}–${String(end)} ${id}`;
const named = (given: readonly (readonly string[])[]): Record<string, string[]> =>
  Object.fromEntries(given.map((own, i) => [`e${String(i)}`, [own.join(' ')]]));

describe('the matcher', () => {
  it('the matcher finds what the plainest one finds', () => {
    fc.assert(
      fc.property(tokens, aliases, (read, given) => {
        const ids = Object.keys(named(given));
        // Wordings of different entries exclude none of each other's hits.
        const mentions = namesIn(textOf(read), dossierOf(named(given), ids)).map(shown);
        expect(mentions.toSorted()).toEqual(plainHits(read, given).toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it('the matcher leaves out those names alone that an earlier one excludes, where no two of one entry cross', () => {
    const owners = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(tokens, aliases, owners, (read, given, owner) => {
        const byOwner: Record<string, string[]> = {};
        for (const [i, own] of given.entries()) (byOwner[`o${String(owner[i])}`] ??= []).push(own.join(' '));
        const kept = namesIn(textOf(read), dossierOf(byOwner));
        const ids = Object.keys(named(given));
        const hits = namesIn(textOf(read), dossierOf(named(given), ids)).map(({ start, end, id }) => {
          return { start, end, id: `o${String(owner[Number(id.slice(1))])}` };
        });
        const keeps = (hit: (typeof hits)[number]): boolean =>
          kept.some(({ start, end, id }) => start === hit.start && end === hit.end && id === hit.id);
        const cross = (a: Span, b: Span): boolean => a.start < b.start && b.start < a.end && a.end < b.end;
        fc.pre(!hits.some((a) => hits.some((b) => a.id === b.id && cross(a, b))));
        const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
        for (const hit of hits) {
          const isPart = kept.some((m) => m.id === hit.id && contains(m, hit) && !contains(hit, m));
          expect(keeps(hit)).toBe(!isPart && !kept.some((m) => cross(m, hit)));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

interface Span {
  readonly start: number;
  readonly end: number;
}
