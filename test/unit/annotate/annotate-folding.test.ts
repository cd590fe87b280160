import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import type { Dossier } from '../../../src/dossier/schema/schema.js';
import { randomDossier } from '../../cases/random/dossiers.js';
import { inTurn, randomSetting, setAs } from '../../cases/random/setting.js';
import { realDossier } from '../../cases/real-dossier.js';

/** What a reader takes for the same letter: accents put on and left off, full width, and other case where that is free. */
const lettersLike = (letter: string): string[] => {
  const bare = letter.normalize('NFD').charAt(0);
  const wide = /[A-Za-z0-9]/u.test(bare) ? String.fromCharCode(bare.charCodeAt(0) + 0xfee0) : letter;
  const accented = ['\u0301', '\u0327', '\u0306\u0323'].map((mark) => (/\p{L}/u.test(letter) ? letter + mark : letter));
  return [letter, bare, wide, ...accented, (bare + '\u0301').normalize('NFC')];
};

/** The same words in letters that are chosen one after the other. */
function respelled(words: string, choices: readonly number[]): string {
  const next = inTurn(['0', '1', '2', '3', '4', '5', '6'], choices);
  return Array.from(words, (letter) =>
    /[\p{L}\p{N}]/u.test(letter) ? (lettersLike(letter)[Number(next())] ?? letter) : letter,
  ).join('');
}

const namesOf = ({ entries }: Dossier): string[] =>
  entries.flatMap(({ name, aliases = [] }) => [
    name,
    ...aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)),
  ]);

const choices = fc.array(fc.nat(50), { minLength: 1, maxLength: 12 });

/** Each mention by its words' places, as letters differ. */
function inSentence(words: string, dossier: Dossier): string[] {
  const text = `It was in ${words} then.`;
  return annotate(text, dossier).map(({ entry, via, alias, start, end }) =>
    [
      entry.id,
      via,
      alias,
      ...[start, end].map((at) => text.slice(0, at).split(/[^\p{L}\p{N}\p{M}\p{Cf}\ufe00-\ufe0f]+/u).length),
    ].join(' '),
  );
}

describe('the letters of a name', () => {
  const dossier = realDossier();
  it('a name is found whatever accents its letters have or lack, and in any width', () => {
    fc.assert(
      fc.property(fc.constantFrom(...namesOf(dossier)), choices, (name, chosen) => {
        expect(inSentence(respelled(name, chosen), dossier)).toEqual(inSentence(name, dossier));
      }),
      { numRuns: 500 },
    );
  });

  it('a name is found when some or all of its letters are capitals', () => {
    const idsIn = (words: string): string[] =>
      annotate(`It was in ${words} then.`, dossier).map(({ entry }) => entry.id);
    fc.assert(
      fc.property(fc.constantFrom(...namesOf(dossier)), choices, (name, chosen) => {
        const isRaised = inTurn(['', 'yes'], chosen);
        const cased = name.replace(/\p{Ll}/gu, (letter) => (isRaised() ? letter.toUpperCase() : letter));
        expect(idsIn(cased)).toEqual(expect.arrayContaining(idsIn(name)));
      }),
      { numRuns: 500 },
    );
  });

  it('the same mentions are found however the dossier itself sets the letters of its names', () => {
    fc.assert(
      fc.property(randomDossier, choices, randomSetting, (dossier, chosen, setting) => {
        const names = namesOf(dossier);
        // Which letters are an acronym's is told by the dossier's own spelling.
        const set = (text: string): string =>
          /[A-Z][A-Z.]/u.test(text) ? text : respelled(setAs(text, { ...setting, quotes: ['“', '”'] }), chosen);
        const other: Dossier = {
          ...dossier,
          entries: dossier.entries.map(({ aliases = [], ...entry }) => ({
            ...entry,
            name: set(entry.name),
            aliases: aliases.map((alias) =>
              typeof alias === 'string' ? set(alias) : { ...alias, text: set(alias.text) },
            ),
          })),
        };
        const found = (given: Dossier): string[] =>
          annotate(names.join('; '), given).map(({ entry, start, end }) => [entry.id, start, end].join(' '));
        expect(found(other)).toEqual(found(dossier));
      }),
    );
  });
});
