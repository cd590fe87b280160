/** The looks, against pictures that people have looked at: `npm run shots` takes them anew. */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { environment, pictures, shots, takeShot } from '../support/shots.mjs';
import { openBrowser } from '../support/support.mjs';

/** A share of the pixels: less than a word, more than the smoothing of edges. */
const TOLERATED = 0.002;

describe('the looks', () => {
  let site;
  let difference;
  before(async () => {
    site = await openBrowser();
    const [here, there] = [
      await environment(site),
      JSON.parse(readFileSync(join(pictures, 'environment.json'), 'utf8')),
    ];
    if (!isDeepStrictEqual(here, there))
      difference = `the pictures are of ${JSON.stringify(there)}; this is ${JSON.stringify(here)}`;
  });
  after(() => site.close());

  for (const shot of shots)
    it(`the looks are as in the picture ${shot.name}`, async (test) => {
      const actual = PNG.sync.read(await takeShot(site, shot));
      assert.ok(coloursOf(actual) > 10, 'the picture is blank');
      if (difference) return test.diagnostic(difference);
      const wanted = PNG.sync.read(readFileSync(join(pictures, `${shot.name}.png`)));
      assert.deepEqual([actual.width, actual.height], [wanted.width, wanted.height]);
      const { width, height } = wanted;
      const diff = new PNG({ width, height });
      const different = pixelmatch(wanted.data, actual.data, diff.data, width, height, { threshold: 0.2 });
      if (different > width * height * TOLERATED) {
        mkdirSync('shots', { recursive: true });
        writeFileSync(`shots/${shot.name}.png`, PNG.sync.write(actual));
        writeFileSync(`shots/${shot.name}.difference.png`, PNG.sync.write(diff));
        assert.fail(`${different} pixels differ: see shots/${shot.name}.difference.png, or run npm run shots`);
      }
    });

  it('the pictures take up little of the repository', () => {
    const bytes = shots.reduce((sum, { name }) => sum + statSync(join(pictures, `${name}.png`)).size, 0);
    assert.ok(bytes <= 150_000, `${bytes} bytes`);
  });
});

const coloursOf = ({ data }) => new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
