/** Why words are marked or not, as editors are told. */
import { describe, expect, it } from 'vitest';
import { refusedIn, whyNot, type ReasonCode } from '../../../src/annotate/why-not.js';
import type { Entry } from '../../../src/dossier/schema/schema.js';
import { describeReason } from '../../../src/authoring/check/why-sentences.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const entries: readonly Entry[] = [
  anEntry('turkey', {
    type: 'state',
    name: 'Turkey',
    aliases: [{ text: 'Turkey', near: ['Ankara'], notNear: ['oven'] }],
  }),
  anEntry('egypt', { type: 'state', name: 'Egypt', descriptions: ['the country'] }),
  anEntry('who', { type: 'organisation', name: 'WHO', descriptions: ['the agency'] }),
  anEntry('ngo', { type: 'ngo', name: 'Human Rights Watch', descriptions: ['the NGO'] }),
  anEntry('markov', { type: 'person', name: 'Lena Markov', aliases: ['Markov'] }),
  anEntry('army', { type: 'military-body', name: 'Turkish military' }),
  anEntry('delta', { name: 'Delta' }),
  anEntry('pair', {
    type: 'composite',
    name: 'Egypt and Sudan',
    descriptions: ['both states'],
    members: ['egypt', 'sudan'],
  }),
  anEntry('sudan', { type: 'state', name: 'Sudan', descriptions: ['the country'] }),
];
const dossier = soundDossier({ entries: [...entries] });

function codes(words: string, ...blocks: string[]): ReasonCode[] {
  const places = blocks.map((_, index) => ({ heading: index === 0 && blocks.length > 1, section: 0 }));
  return whyNot(words, { blocks, places, everything: [...blocks, 'Menu Elsewhere'] }, dossier, 'calm').map(
    ({ reason }) => reason.code,
  );
}

const far = 'word '.repeat(320);

/** What is asked for, the text, and the reasons for each of its occurrences. */
const table: readonly [title: string, words: string, blocks: readonly string[], expected: readonly ReasonCode[]][] = [
  ['is marked, and a second time is not', 'Egypt', ['Egypt said, and Egypt did.'], ['marked', 'again']],
  ['stands in a heading', 'Egypt', ['Egypt votes', 'It voted.'], ['heading']],
  ['is a part of a longer name', 'Egypt', ['Egypt and Sudan agreed.'], ['beside']],
  ['is a word of a longer name', 'Rights', ['Human Rights Watch wrote.'], ['within']],
  ['lacks its context', 'Turkey', ['Turkey voted.'], ['no-cue']],
  ['has the context of another thing', 'Turkey', ['Turkey in the oven, in Ankara.'], ['other-cue']],
  ['is in an address', 'Egypt', ['See egypt.example.org, www.Egypt.com/a now.'], ['other-case', 'address']],
  ['is in lower case', 'who', ['The man who came.'], ['other-case']],
  ['is parted by a mark', 'Lena Markov', ['Lena. Markov came.'], ['parted']],
  ['is somebody else’s surname', 'Markov', ['We met Boris Markov there.'], ['others-name']],
  ['is an adjective', 'Turkish military', ['The Turkish military aid came.'], ['adjective']],
  ['is a part of a creek’s name', 'Delta', ['They swam in Delta Creek.'], ['other-place']],
  ['is a description that “of” goes on', 'the agency', ['WHO met. Then the agency of Sylvania spoke.'], ['of']],
  ['is a description of what is not named', 'the NGO', ['The NGO came.'], ['not-named']],
  ['is a description too far from its name', 'the agency', [`WHO met. ${far} The agency left.`], ['reach']],
  ['is a description of two things that are as near', 'the country', ['Egypt came.', 'The country left.'], ['marked']],
  [
    'is a description of several things, one of them not named',
    'both states',
    ['Egypt came. Both states left.'],
    ['not-named'],
  ],
  ['is in no entry', 'Freedonia', ['Freedonia voted.'], ['no-alias']],
  ['is only a part of a word', 'Egypt', ['The Egyptian voted.'], ['part-of-word']],
  ['is beside the article alone', 'Elsewhere', ['Egypt voted.'], ['scope']],
  ['is nowhere', 'Nowhere', ['Egypt voted.'], ['absent']],
];

describe('why words are marked or not', () => {
  it.each(table)('tells of a word that %s', (_, words, blocks, expected) => {
    expect(codes(words, ...blocks)).toEqual(expected);
  });

  it('says the reason in a sentence that names the words to mend', () => {
    const text = { blocks: ['Turkey voted.'], places: [], everything: [] };
    const [first] = whyNot('Turkey', text, dossier, 'all');
    expect(first && describeReason(first.reason)).toBe(
      '“Turkey” of “turkey” counts only where one of these stands within 40 words: Ankara',
    );
    const [typo] = whyNot('Sudna', { ...text, blocks: ['sudna voted.'] }, dossier, 'all');
    expect(typo && describeReason(typo.reason)).toContain('(most like it: “Sudan”)');
  });

  it('lists the words of entries that a text has and that are not found there, and no others', () => {
    const text = { blocks: ['Turkey voted, and Egypt did.', 'The NGO came.'], places: [] };
    expect(refusedIn(text, dossier, 'calm').map(({ words, block, reason }) => [words, block, reason.code])).toEqual([
      ['Turkey', 0, 'no-cue'],
      ['the NGO', 1, 'not-named'],
    ]);
  });
});
