/** A page finds what strings and a syntax tree do. */
import { expect } from '@open-wc/testing';
import { dossierOf } from '../../cases/dossiers.js';
import { expectedPlaces, matchingTables } from '../../cases/matching/matching.js';
import { addWidget, place } from '../support/support.js';

for (const [name, cases] of Object.entries(matchingTables))
  describe(`matching on a page: ${name}`, () => {
    for (const given of cases)
      it(`the widget finds ${given.title}`, async () => {
        const paragraph = document.createElement('p');
        paragraph.textContent = given.text;
        place('').append(paragraph);
        const { mentions } = await addWidget({ dossier: dossierOf(given.aliases, given.wordings) });
        const places = mentions.map(({ entry, text, start, end }) => ({ entry: entry.id, text, start, end }));
        expect(places).to.deep.equal(expectedPlaces(given));
      });
  });
