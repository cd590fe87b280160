/** A build that is not needed is not made, and nothing else is taken for one. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { isBuilt, sourcesIn, stamp } from '../../../scripts/building/build-stamp.mjs';
import { step } from '../../../scripts/running/progress.mjs';

describe('a second build of unchanged sources', () => {
  it('a second build of unchanged sources takes no rollup, and leaves dist/ alone', () => {
    const build = () => spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
    assert.equal(build().status, 0);
    const built = statSync('dist/index.js').mtimeMs;
    const started = performance.now();
    const { status, stdout } = build();
    assert.equal(status, 0);
    assert.equal(stdout, 'dist/ is what the sources give: nothing to build\n');
    assert.equal(statSync('dist/index.js').mtimeMs, built);
    assert.ok(performance.now() - started < 10_000);
  });

  it('the build knows all that it reads', () => {
    const sources = sourcesIn().map((path) => path.replaceAll('\\', '/'));
    const few = [
      'src/embed.ts',
      'tsconfig.build.json',
      'package-lock.json',
      'rollup.config.mjs',
      'scripts/building/load-ts.mjs',
    ];
    for (const file of few)
      assert.ok(
        sources.some((path) => path.endsWith(`/${file}`)),
        file,
      );
    assert.ok(sources.some((path) => /\/dossiers\/.*\.yaml$/u.test(path)));
    assert.ok(!sources.some((path) => path.endsWith('/scripts/serve.mjs')));
  });
});

describe('the last build', () => {
  let folder;
  const write = (path, text) => writeFileSync(join(folder, path), text);
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-context-built-'));
    for (const name of ['src', 'dist', 'scripts']) mkdirSync(join(folder, name));
    write('scripts/build.mjs', '');
    write('src/a.ts', 'a');
    write('dist/a.js', 'a');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const changes = {
    'a source is changed': () => write('src/a.ts', 'b'),
    'a source is added': () => write('src/b.ts', ''),
    'a source is taken away': () => unlinkSync(join(folder, 'src/b.ts')),
    'a script of the build is changed': () => write('scripts/build.mjs', "import './helper.mjs';"),
    'a script that it imports is changed': () => write('scripts/helper.mjs', ''),
    'the packages are others': () => write('package-lock.json', '{}'),
    'the result is changed': () => write('dist/a.js', 'b'),
    'something is left over in the result': () => write('dist/b.js', ''),
  };
  for (const [what, change] of Object.entries(changes))
    it(`the last build does not count when ${what}`, () => {
      assert.equal(isBuilt(folder), false);
      stamp(folder);
      assert.equal(isBuilt(folder), true);
      change();
      assert.equal(isBuilt(folder), false);
    });
});

describe('long work', () => {
  it('long work says what it is at, and then what it has done and how long it took', async (test) => {
    const said = test.mock.method(console, 'log', () => {});
    test.mock.timers.enable({ apis: ['setInterval'] });
    await step('declarations', async () => test.mock.timers.tick(10_000));
    const lines = said.mock.calls.map(({ arguments: [line] }) => line);
    said.mock.restore();
    assert.match(lines[0], /^ {2}… still at declarations \(\d+ s\)$/u);
    assert.match(lines[1], /^ {2}declarations … \d+\.\d s$/u);
  });
});
