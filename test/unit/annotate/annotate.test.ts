import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/annotate.js';
import { anEntry, dossierOf, framing, soundDossier } from '../../cases/dossiers.js';

const both = dossierOf({ turkey: ['Turkey'], karabakh: ['Nagorno-Karabakh', 'Artsakh'] });

describe('annotate', () => {
  it('takes one text or a list of blocks', () => {
    expect(annotate('In Turkey', both)).toEqual(annotate(['In Turkey'], both));
  });

  it('counts offsets from the start of each block', () => {
    const places = annotate(['Turkey', '', 'In Turkey'], both).map(({ block, start, end }) => [block, start, end]);
    expect(places).toEqual([
      [0, 0, 6],
      [2, 3, 9],
    ]);
  });

  it('counts offsets in UTF-16 units, as the page does', () => {
    expect(annotate('🇹🇷 Turkey', both).map(({ start }) => start)).toEqual([5]);
  });

  it('makes no name of the end of one block and the start of the next', () => {
    expect(annotate(['Nagorno-', 'Karabakh'], both)).toEqual([]);
  });

  it('says which alias matched and how', () => {
    const [mention] = annotate('ARTSAKH', both);
    expect([mention?.alias, mention?.via, mention?.text]).toEqual(['Artsakh', 'alias', 'ARTSAKH']);
  });

  it('gives what is needed to mark an entry, whether it is contested too', () => {
    const contested = { framings: [framing({ holder: 'A' }), framing({ holder: 'B' })] };
    const dossier = soundDossier({
      entries: [anEntry('enclave', { type: 'label', contested }), anEntry('baku', { name: 'Baku' })],
    });
    expect(annotate('enclave, Baku', dossier).map(({ entry }) => entry)).toEqual([
      { id: 'enclave', type: 'label', name: 'enclave', contested: true },
      { id: 'baku', type: 'place', name: 'Baku', contested: false },
    ]);
  });

  it('finds the name of an entry that lists no aliases', () => {
    expect(annotate('armenia', soundDossier()).map(({ entry }) => entry.id)).toEqual(['armenia']);
  });

  it('neither changes the dossier nor keeps anything from one text for the next', () => {
    const dossier = dossierOf({ turkey: ['Turkey'] });
    const before = structuredClone(dossier);
    const first = annotate('Turkey “and', dossier);
    annotate('Turkey Turkey', dossier);
    expect(annotate('Turkey “and', dossier)).toEqual(first);
    expect(dossier).toEqual(before);
  });

  it('keeps two dossiers apart', () => {
    expect(annotate('Turkey Baku', dossierOf({ baku: ['Baku'] })).map(({ entry }) => entry.id)).toEqual(['baku']);
    expect(annotate('Turkey Baku', both).map(({ entry }) => entry.id)).toEqual(['turkey']);
  });
});
