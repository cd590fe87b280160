import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, dossierOf, framing, soundDossier } from '../../cases/dossiers.js';

const both = dossierOf({ turkey: ['Turkey'], karabakh: ['Nagorno-Karabakh', 'Artsakh'] });

describe('annotate', () => {
  it('annotate takes one text or a list of blocks, with the same result', () => {
    expect(annotate('In Turkey', both)).toEqual(annotate(['In Turkey'], both));
  });

  it('the offsets of a mention are counted from the start of its block', () => {
    const places = annotate(['Turkey', '', 'In Turkey'], both).map(({ block, start, end }) => [block, start, end]);
    expect(places).toEqual([
      [0, 0, 6],
      [2, 3, 9],
    ]);
  });

  it('the offsets of a mention are counted in UTF-16 units, as a page counts them', () => {
    expect(annotate('🇹🇷 Turkey', both).map(({ start }) => start)).toEqual([5]);
  });

  it('the end of one block and the start of the next make no name', () => {
    expect(annotate(['Nagorno-', 'Karabakh'], both)).toEqual([]);
  });

  it('a mention says which alias it matched, and how', () => {
    const [mention] = annotate('ARTSAKH', both);
    expect([mention?.alias, mention?.via, mention?.text]).toEqual(['Artsakh', 'alias', 'ARTSAKH']);
  });

  it('a mention gives what is needed to mark it, and whether its entry is contested', () => {
    const contested = { framings: [framing({ holder: 'A' }), framing({ holder: 'B' })] };
    const dossier = soundDossier({
      entries: [anEntry('enclave', { type: 'label', contested }), anEntry('baku', { name: 'Baku' })],
    });
    expect(annotate('enclave, Baku', dossier).map(({ entry }) => entry)).toEqual([
      { id: 'enclave', type: 'label', name: 'enclave', contested: true },
      { id: 'baku', type: 'place', name: 'Baku', contested: false },
    ]);
  });

  it('an entry that lists no aliases is found by its name', () => {
    expect(annotate('armenia', soundDossier()).map(({ entry }) => entry.id)).toEqual(['armenia']);
  });

  it('annotate neither changes the dossier nor keeps anything from one text for the next', () => {
    const dossier = dossierOf({ turkey: ['Turkey'] });
    const before = structuredClone(dossier);
    const first = annotate('Turkey “and', dossier);
    annotate('Turkey Turkey', dossier);
    expect(annotate('Turkey “and', dossier)).toEqual(first);
    expect(dossier).toEqual(before);
  });

  it('annotate keeps two dossiers apart', () => {
    expect(annotate('Turkey Baku', dossierOf({ baku: ['Baku'] })).map(({ entry }) => entry.id)).toEqual(['baku']);
    expect(annotate('Turkey Baku', both).map(({ entry }) => entry.id)).toEqual(['turkey']);
  });
});
