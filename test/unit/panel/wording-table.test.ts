import { describe, expect, it } from 'vitest';
import { compileDossier } from '../../../src/dossier/compile.js';
import { sideShares, wordingTable } from '../../../src/panel/models/wording-table.js';
import { realDossier } from '../../cases/real-dossier.js';
import { aCard, aFraming, cardsData } from './cards-data.js';

const data = (sides?: Record<string, string>) =>
  cardsData(
    [
      aCard('a', 'label', {
        contested: { framings: [aFraming('south'), aFraming('north', 'a b'), aFraming('north')] },
      }),
      aCard('b'),
      aCard('c', 'claim', { contested: { framings: [aFraming('south'), aFraming('court')] } }),
    ],
    sides ? { sides } : {},
  );

describe('the table of disputed wordings', () => {
  it('the table of disputed wordings has the sides that speak, in the dossier’s order, and then those without a name', () => {
    const { sides } = wordingTable(data({ south: 'The South', silent: 'The Silent', north: 'The North' }));
    expect(sides.map(({ name }) => name)).toEqual(['The South', 'The North', 'court']);
  });

  it('the table names sides by their ids where the dossier has no names, also one that every object has', () => {
    const odd = cardsData([
      aCard('a', 'label', { contested: { framings: [aFraming('constructor'), aFraming('az')] } }),
    ]);
    expect(wordingTable(odd).sides.map(({ name }) => name)).toEqual(['az', 'constructor']);
  });

  it('the table has a row for each contested entry and in it a cell for each side, empty ones too', () => {
    const { rows } = wordingTable(data({ north: 'N', south: 'S', court: 'C' }));
    expect(rows.map(({ card, cells }) => [card.id, cells.map((cell) => cell.length)])).toEqual([
      ['a', [2, 1, 0]],
      ['c', [0, 1, 1]],
    ]);
  });

  it('the table loses no framing of the built-in dossier', () => {
    const { cards } = compileDossier(realDossier());
    const framings = Object.values(cards.cards).flatMap(({ contested }) => contested?.framings ?? []);
    const table = wordingTable(cards);
    expect(table.rows.flatMap(({ cells }) => cells.flat())).toHaveLength(framings.length);
    expect(new Set(table.rows.flatMap(({ cells }) => cells.flat()))).toEqual(new Set(framings));
  });

  it('the table says how many framings and words each side has', () => {
    const shares = sideShares(wordingTable(data({ north: 'N', south: 'S', court: 'C' })));
    expect(shares.map(({ id, framings, words }) => [id, framings, words])).toEqual([
      ['north', 2, 2 + 3 + 2 + 3],
      ['south', 2, 2 * 5],
      ['court', 1, 5],
    ]);
  });
});
