/** A small dossier about two countries that are on no map, so that a test says in full what its words do. */
import type { Dossier } from '../../../src/index.js';

/** Without a fingerprint: it speaks of a topic, so all of the page's main content is searched. */
export const sample: Dossier = {
  id: 'freedonia',
  lang: 'en',
  title: 'Freedonia and Sylvania',
  reviewed: '2026-11-01',
  sources: {
    S01: {
      title: 'A short history of Freedonia',
      publisher: 'Marx Press',
      date: '2020-05-04',
      url: 'https://example.org/history',
      status: 'read',
    },
    S02: { title: 'The atlas of Sylvania', publisher: 'Sylvanian Academy', date: 'n.d.', status: 'unread' },
    S03: {
      title: 'Report on the strip',
      publisher: 'Border Commission',
      url: 'https://example.org/strip',
      status: 'read',
    },
  },
  entries: [
    {
      id: 'freedonia',
      type: 'state',
      name: 'Freedonia',
      native: [{ text: 'Fredonien', lang: 'de' }],
      aliases: ['Freedonian Commonwealth'],
      background: 'A small republic in the mountains. [S01]',
      facts: ['It has had a parliament since 1933. [S01]'],
      related: ['sylvania'],
    },
    {
      id: 'bank-of-freedonia',
      type: 'organisation',
      name: 'Bank of Freedonia',
      background: 'The central bank. [S01]',
      related: ['freedonia'],
    },
    { id: 'sylvania', type: 'state', name: 'Sylvania', background: 'A kingdom on the coast. [S02]' },
    {
      id: 'lost-strip',
      type: 'label',
      name: 'lost strip',
      background: 'A stretch of land that both states claim. [S03]',
      contested: {
        weight: 'The commission’s wording is the most common one. [S03]',
        neutral: 'the border strip',
        framings: [
          {
            holder: 'Sylvanian foreign office',
            side: 'other',
            wording: 'the regained strip',
            quote: 'verbatim',
            reason: 'It says the land was Sylvanian before 1930.',
            sources: ['S02'],
          },
          {
            holder: 'Border Commission',
            side: 'intl',
            wording: 'the strip under dispute',
            quote: 'paraphrase',
            reason: 'It takes no side on the land.',
            sources: ['S03'],
          },
          {
            holder: 'Freedonian foreign office',
            side: 'other',
            wording: 'the lost strip',
            quote: 'verbatim',
            reason: 'It says the land was taken by force.',
            sources: ['S01', 'S03'],
          },
        ],
      },
    },
  ],
};

/** A page that mentions each entry once, the nested and the contested one too. */
export const samplePage = `
  <article>
    <h1>News from the mountains</h1>
    <p>The Bank of Freedonia lent money to Sylvania last year.</p>
    <p>Nobody spoke of the lost strip at the meeting.</p>
  </article>`;
