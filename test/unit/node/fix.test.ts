import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkDossier } from '../../../src/authoring/check/check.js';
import { readDossierFolder } from '../../../src/node/folder/disk.js';
import { curly, fixesFor } from '../../../src/node/check/fix.js';
import { soundFiles, writeFolder } from './folders.js';

const name = 'entries/armenia.yaml';

function fixed(text: string): string | undefined {
  const { folder } = writeFolder({ [name]: text });
  const file = join(folder, name);
  const result = fixesFor(checkDossier(readDossierFolder(folder))).find((change) => change.file === file);
  expect(readFileSync(file, 'utf8')).toBe(text);
  return result?.text;
}

const sound = soundFiles[name];

describe('mending', () => {
  it('mending has nothing to do in a sound dossier', () => {
    expect(fixed(sound)).toBeUndefined();
  });

  it('mending takes out aliases that say nothing new, with all comments kept', () => {
    const text = sound.replace(
      '  - Republic of Armenia\n',
      '  # as in the constitution\n  - Republic of Armenia\n  - Republic  of Armenia\n  - Hayastan # native\n  - republic of armenia\n',
    );
    expect(fixed(text)).toBe(text.replace('  - Republic of Armenia\n  - Republic  of Armenia\n', ''));
  });

  it('mending leaves a repeated alias that has a comment', () => {
    expect(fixed(sound.replace('  - Republic of Armenia\n', '  - Hayastan\n  - Hayastan # really\n'))).toBeUndefined();
  });

  it('mending makes quotes curly where their pairs are clear', () => {
    const text = sound.replace('a state in', '"a\n  state" (or "republic") in');
    expect(fixed(text)).toBe(sound.replace('a state in', '“a\n  state” (or “republic”) in'));
  });

  it('mending makes quotes curly within quotes of YAML', () => {
    const text = sound.replace(
      /background: [\s\S]*\n(?=related)/u,
      'background: "It is \\"a state\\". [S1] It is. [S2]" # so\n',
    );
    expect(fixed(text)).toContain('background: "It is “a state”. [S1] It is. [S2]" # so\n');
  });

  it('mending leaves what would say something else, and mends all beside it', () => {
    // Two of the four quotation marks are written as escapes, which a change of the text does not reach.
    const unclear = '  - "It is \\u0022a state\\u0022, \\"so to say\\". [S1]"';
    const facts = Array.from({ length: 9 }, (_, i) => (i === 4 ? unclear : `  - It is "state ${String(i)}". [S1]`));
    const mended = fixed(sound.replace('related:', `facts:\n${facts.join('\n')}\nrelated:`));
    expect(mended).toContain(unclear);
    for (const i of [0, 3, 5, 8]) expect(mended).toContain(`It is “state ${String(i)}”. [S1]`);
  });

  it('mending takes spaces off the ends of lines', () => {
    expect(fixed(sound.replace('type: state\n', 'type: state  \n'))).toBe(sound);
  });

  it('mending keeps spaces that mean something', () => {
    expect(fixed(sound.replace('name: Armenia\n', 'name: "Armenia \n\n  "\n'))).not.toBe('');
    const literal = sound.replace('related:', 'note: |\n  A line.  \n  Another.\nrelated:');
    expect(fixed(literal)).toBeUndefined();
  });

  it.each([
    ['"a" and "b"', '“a” and “b”'],
    ['("a")', '(“a”)'],
    ['a 5" pipe', undefined],
    ['a"b"c', undefined],
    ['"a', undefined],
    ['no quotes', undefined],
    ['“done”', undefined],
  ])('mending the quotes of %s gives %s', (text, wanted) => {
    expect(curly(text)).toBe(wanted);
  });
});
