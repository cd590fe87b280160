import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse.js';
import { fullDossier } from '../../cases/dossiers.js';

describe('the sides of a dispute', () => {
  it('a dossier may name the sides of its disputes once for all', () => {
    const sides = { az: 'Azerbaijan', am: 'Armenia', intl: 'Others' };
    expect(parseDossier({ ...fullDossier(), sides }).issues).toEqual([]);
  });

  it('each framing must be of a side that the dossier names, where it names any', () => {
    const { issues } = parseDossier({ ...fullDossier(), sides: { am: 'Armenia' } });
    expect(issues[0]).toEqual({
      code: 'unknown-side',
      path: ['entries', 1, 'contested', 'framings', 1, 'side'],
      args: { side: 'az' },
    });
  });
});
