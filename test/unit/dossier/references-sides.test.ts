import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse.js';
import { fullDossier } from '../../cases/dossiers.js';

describe('the sides of a dispute', () => {
  it('may be named once for the whole dossier', () => {
    const sides = { az: 'Azerbaijan', am: 'Armenia', intl: 'Others' };
    expect(parseDossier({ ...fullDossier(), sides }).issues).toEqual([]);
  });

  it('must then all be among those named', () => {
    const { issues } = parseDossier({ ...fullDossier(), sides: { am: 'Armenia' } });
    expect(issues[0]).toEqual({
      code: 'unknown-side',
      path: ['entries', 1, 'contested', 'framings', 1, 'side'],
      args: { side: 'az' },
    });
  });
});
