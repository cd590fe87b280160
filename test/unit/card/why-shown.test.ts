import { describe, expect, it } from 'vitest';
import type { CardSubject } from '../../../src/card/card-model.js';
import { howSpelled, whyShown } from '../../../src/card/why-shown.js';
import { en } from '../../../src/locales/en.js';

const subject = (more: Partial<CardSubject>): CardSubject => ({
  entryId: 'turkey',
  name: 'Turkey',
  text: 'Turkey',
  via: 'alias',
  alias: 'Turkey',
  score: 1,
  quoted: false,
  ...more,
});

describe('why a card is here', () => {
  it('the card says which words of the page it is for, and whose they are', () => {
    const said = whyShown(subject({ quoted: true, speaker: 'Jane Doe' }), en.card);
    expect(said[0]).toContain('“Turkey”');
    expect(said[1]).toContain('Jane Doe');
  });

  it('the words of a page turn nothing round in the sentence that the card has of them, and hide nothing', () => {
    const text = 'Tur\u202ek\u0000ey\u3164\ud800';
    const said = whyShown(
      subject({ text, name: 'the\u202b state', quoted: true, speaker: 'Jane\u2066 Doe', antecedent: 'it' }),
      en.card,
    );
    const spelled = howSpelled(subject({ text, via: 'near-spelling' }), en.card);
    expect([...said, spelled].join()).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u3164]/u);
    expect(said.join()).toContain('Turkey');
    expect(said.join()).toContain('Jane Doe');
    expect(said.join()).toContain('the state');
  });

  it.each([
    [
      'the entry, and not the description before',
      'the river',
      'Blue Nile',
      'the river',
      '“the river” stands for “Blue Nile” here',
    ],
    [
      'the words before, where its entry has no other name',
      'both countries',
      'Both countries',
      'Egypt, Sudan',
      '“both countries” stands for “Egypt, Sudan” here',
    ],
    [
      'nothing, where it is the same in all',
      'the river',
      'The river',
      'the river',
      'Shown because the text says “the river”',
    ],
  ])('a description stands for %s', (_, text, name, antecedent, said) => {
    expect(whyShown(subject({ text, name, antecedent, via: 'description' }), en.card)[0]).toBe(said);
  });

  it('the joiners of a Persian name stay, without which it would be another word', () => {
    const [said] = whyShown(subject({ text: 'نیرو\u200cها' }), en.card);
    expect(said).toContain('نیرو\u200cها');
  });
});
