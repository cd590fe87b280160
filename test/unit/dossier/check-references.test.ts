import { describe, expect, it } from 'vitest';
import { parseDossier } from '../../../src/dossier/parse.js';
import { anEntry, fullDossier, soundDossier } from '../../cases/dossiers.js';

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

describe('the speaker of a passage', () => {
  const withSpeaker = (speaker: string) =>
    parseDossier(soundDossier({ entries: [anEntry('armenia', { passages: [{ text: 'we will keep it', speaker }] })] }));

  it('a speaker who looks like an id must be the id of an entry', () => {
    expect(withSpeaker('armenia').issues).toEqual([]);
    expect(withSpeaker('armenai').issues).toEqual([
      { code: 'unknown-entry', path: ['entries', 0, 'passages', 0, 'speaker'], args: { id: 'armenai' } },
    ]);
  });

  it('a speaker may be a name', () => {
    expect(withSpeaker('Nino Beridze').issues).toEqual([]);
  });
});
