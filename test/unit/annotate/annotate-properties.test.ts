import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellingsOf } from '../../../src/dossier/spellings.js';
import { annotate } from '../../../src/annotate/annotate.js';
import type { TextMention } from '../../../src/annotate/text-mention.js';
import { anEntry } from '../../cases/dossiers.js';
import { randomEntries } from '../../cases/random/dossiers.js';
import { randomCase } from '../../cases/random/prose.js';
import { essence, prose, regapped, strewn } from '../../cases/prose.js';
import { realDossier } from '../../cases/real-dossier.js';

const dossier = realDossier();
const found = (text: string): string[] => annotate(text, dossier).map(essence);
const persons = new Set(dossier.entries.flatMap(({ id, type }) => (type === 'person' ? [id] : [])));
const choices = fc.array(fc.nat(1000), { minLength: 1, maxLength: 40 });
const placed = (mention: TextMention): string => `${place(mention)} by ${mention.via} “${mention.alias}”`;
const place = ({ start, end, block, entry }: TextMention): string => [block, start, end, entry.id].join(' ');

describe('prose that is set otherwise', () => {
  it('prose has the same mentions in decomposed and in composed letters', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(found(text.normalize('NFD'))).toEqual(found(text));
        expect(found(text.normalize('NFC'))).toEqual(found(text));
      }),
    );
  });

  it('prose has the same mentions with soft hyphens and zero-width characters between its letters', () => {
    fc.assert(
      fc.property(prose, choices, (text, chosen) => {
        const inserts = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff\u00ad'];
        expect(found(strewn(text, inserts, chosen))).toEqual(found(text));
      }),
    );
  });

  it('prose has the same mentions of all but persons with any other space, hyphen or dash in place of its own', () => {
    fc.assert(
      fc.property(prose, choices, (text, chosen) => {
        const gaps = [' ', '-', '\u2011', '\u00a0', '\u202f', '–', '—', '\u2212', '\n', '  ', '\u00ad-\u00ad'];
        // A hyphen tells "Merkel-Erdoğan talks" from somebody's first name.
        const things = (found: readonly string[]): string[] =>
          found.filter((mention) => !persons.has(mention.split(' ', 1)[0] ?? ''));
        const anew = regapped(text, gaps, chosen);
        // What runs on for longer is an address.
        fc.pre(!/\S{150}/u.test(anew));
        expect(things(found(anew))).toEqual(things(found(text)));
      }),
    );
  });

  it('prose has the same mentions with straight apostrophes for curly ones', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(found(text.replaceAll('’', "'"))).toEqual(found(text));
      }),
    );
  });

  it('prose has the same mentions without its diacritics', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(found(text.normalize('NFD').replace(/\p{M}/gu, ''))).toEqual(found(text));
      }),
    );
  });

  it('prose in capitals mentions every entry that it mentions in ordinary letters', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const inCapitals = new Set(annotate(text.toUpperCase(), dossier).map(({ entry }) => entry.id));
        const lost = annotate(text, dossier).filter(({ entry }) => !inCapitals.has(entry.id));
        expect(lost.map(essence)).toEqual([]);
      }),
    );
  });
});

describe('a claim in capitals', () => {
  it('a claim in capitals is found with the “S” of a possessive in it, which is no name', () => {
    const text = 'conditional on its withdrawal’s Daghlig Garabagh ';
    const entriesIn = (words: string): string[] => annotate(words, dossier).map(({ entry }) => entry.id);
    expect(entriesIn(text)).toContain('withdraw-from-nagorno-karabakh');
    expect(entriesIn(text.toUpperCase())).toContain('withdraw-from-nagorno-karabakh');
  });
});

describe('a mention', () => {
  it('a mention has exact offsets, at the edges of words', () => {
    fc.assert(
      fc.property(prose, choices, (plain, chosen) => {
        const text = strewn(plain.normalize('NFD'), ['\u00ad', '\u200b'], chosen);
        for (const mention of annotate(text, dossier)) {
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          expect(text.slice(0, mention.start)).not.toMatch(/[\p{L}\p{N}][\p{M}\p{Cf}]*$/u);
          expect(text.slice(mention.end)).not.toMatch(/^[\p{M}\p{Cf}]*[\p{L}\p{N}]|^\p{M}/u);
          expect(mention.text).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M})]$|^[\p{L}\p{N}]$/su);
        }
      }),
    );
  });

  it('words that are found by an alias are found again when they stand alone, unless the alias needs context', () => {
    const cued = new Set(
      dossier.entries.flatMap(({ aliases = [] }) =>
        aliases.flatMap((alias) => (typeof alias === 'string' ? [] : alias.text)),
      ),
    );
    fc.assert(
      fc.property(prose, (text) => {
        for (const { entry, text: words } of annotate(text, dossier).filter(
          ({ via, alias }) => via === 'alias' && !cued.has(alias),
        ))
          expect(annotate(words, dossier).map(place)).toContain(`0 0 ${String(words.length)} ${entry.id}`);
      }),
    );
  });

  it('a mention is found once, and no other mention of its entry overlaps it', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const mentions = annotate(text, dossier);
        for (const [i, a] of mentions.entries())
          for (const b of mentions.slice(i + 1))
            expect(a.entry.id === b.entry.id && b.start < a.end && a.start < b.end).toBe(false);
      }),
    );
  });

  it('the mentions of a text depend on nothing but the text and the dossier', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const first = annotate(text, dossier);
        annotate(other, dossier);
        expect(annotate(text, dossier)).toEqual(first);
      }),
    );
  });

  it('a mention never reaches from one block into the next', () => {
    fc.assert(
      fc.property(prose, fc.nat(200), (text, at) => {
        const blocks = [text.slice(0, at), text.slice(at)];
        for (const { block, start, end, text: words } of annotate(blocks, dossier))
          expect([words, end <= (blocks[block]?.length ?? 0)]).toEqual([blocks[block]?.slice(start, end), true]);
      }),
    );
  });

  it('a mention stays when entries are added whose mentions overlap no other', () => {
    const word = fc.constantFrom('said', 'over', 'Thursday', 'New', 'Nagorno', 'forces', 'troops', 'of');
    fc.assert(
      fc.property(prose, fc.uniqueArray(word, { minLength: 1, maxLength: 4 }), (text, added) => {
        const more = added.map((name, i) => anEntry(`added-${String(i)}`, { name }));
        const before = annotate(text, dossier);
        const after = annotate(text, { ...dossier, entries: [...more, ...dossier.entries] });
        const isAdded = ({ entry }: TextMention): boolean => entry.id.startsWith('added-');
        const overlaps = (a: TextMention) => before.some((b) => a.start < b.end && b.start < a.end);
        fc.pre(!after.some((mention) => isAdded(mention) && overlaps(mention)));
        expect(after.filter((mention) => !isAdded(mention)).map(essence)).toEqual(before.map(essence));
      }),
    );
  });

  it('a mention that is no description stays when the mentions of added entries overlap others alone', () => {
    fc.assert(
      fc.property(randomCase, randomEntries('added'), ({ texts, dossier }, more) => {
        const before = annotate(texts, dossier);
        const after = annotate(texts, { ...dossier, entries: [...more, ...dossier.entries] });
        const added = after.filter(({ entry }) => entry.id.startsWith('added-'));
        const isFree = (own: TextMention): boolean =>
          !added.some(({ block, start, end }) => block === own.block && start < own.end && own.start < end);
        // A name that several entries have is a description.
        const shared = new Set<unknown>(more.flatMap(spellingsOf));
        // What a description stands for depends on who else is named.
        const own = before
          .filter((mention) => mention.via !== 'description' && isFree(mention) && !shared.has(mention.alias))
          .map(placed);
        expect(after.map(placed)).toEqual(expect.arrayContaining(own));
      }),
      { numRuns: 500 },
    );
  });
});
