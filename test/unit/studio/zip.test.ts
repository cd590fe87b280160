import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unzipped, zipOf } from '../../../src/studio/model/zip.js';

describe('a zip', () => {
  it('a zip gives the texts that were packed', () => {
    const texts = new Map([['a/dossier.yaml', 'id: a\n']]);
    expect(unzipped(zipOf(texts)).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])).toEqual([
      ...texts,
    ]);
  });

  it('a zip that says nothing of how much it holds is refused where it holds too much', () => {
    const megabyte = new Uint8Array(1_000_000);
    const names = Array.from({ length: 13 }, (_, i) => `${String(i)}.txt`);
    const bytes = zipSync(Object.fromEntries(names.map((name) => [name, megabyte])), { level: 0 });
    const view = new DataView(bytes.buffer);
    // In each record of the central directory, 24 bytes on, is how much the file is once it is unpacked.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0, true);
    expect(() => unzipped(bytes)).toThrow('at most 12 MB');
  });
});
