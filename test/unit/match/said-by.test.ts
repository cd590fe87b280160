import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, soundDossier } from '../../cases/dossiers.js';

const people = {
  H: 'Omar Haddad',
  M: 'Lena Markov',
  W: 'World Bank',
  G: 'Guild of Bakers',
  F: 'Freedonia',
  S: 'Sylvania',
  T: 'Treaty of Ostra',
  D: 'Daily Courier',
};
const dossier = soundDossier({
  entries: [
    anEntry('term', { type: 'label', name: 'Vardano', aliases: ['Вардано', 'Վարդանո'] }),
    anEntry('haddad', {
      type: 'person',
      name: people.H,
      aliases: ['Haddad', 'Омар Хаддад', 'Хаддад', 'Օմար Հադադ'],
    }),
    anEntry('markov', { type: 'person', name: people.M, aliases: ['Markov', 'Лена Марков'] }),
    anEntry('bank', { type: 'organisation', name: people.W }),
    anEntry('guild', { type: 'ngo', name: people.G, descriptions: ['the organisation'] }),
    anEntry('freedonia', { type: 'state', name: people.F }),
    anEntry('freedonian', { type: 'demonym', name: 'Freedonian' }),
    anEntry('sylvania', { type: 'state', name: people.S }),
    anEntry('treaty', { type: 'document', name: people.T }),
    anEntry('courier', { type: 'media-outlet', name: people.D }),
    anEntry('ministry', { type: 'ministry', name: 'Foreign Ministry' }),
  ],
});

interface Case {
  readonly kind: string;
  readonly speaker: string | undefined;
  readonly text: string;
}

function casesIn(file: string): Case[] {
  const lines = readFileSync(new URL(`../../cases/${file}`, import.meta.url), 'utf8').split('\n');
  let kind = '';
  return lines.flatMap((line) => {
    if (line.startsWith('## ')) kind = line.slice(3);
    const [, key = '', text = ''] = /^([^#|]+) \| (.+)$/u.exec(line) ?? [];
    if (text === '') return [];
    const speaker = key === '-' ? undefined : key.startsWith('=') ? key.slice(1) : people[key as keyof typeof people];
    return [{ kind, speaker, text }];
  });
}

/** Who is said to speak in the last quotation that has the word. */
const speakerIn = (text: string): string | undefined =>
  annotate(text.split(' ¶ '), dossier).findLast(({ entry, quoted }) => entry.id === 'term' && quoted)?.speaker;

describe('the words of a quotation', () => {
  it.each(['speakers-en.txt', 'speakers-wire.txt', 'speakers-other.txt', 'speakers-doubt.txt'].flatMap(casesIn))(
    'are given to whom the text gives them, or to nobody: $text',
    ({ text, speaker }) => {
      expect(speakerIn(text)).toBe(speaker);
    },
  );
});
