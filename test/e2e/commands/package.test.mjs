/** The package as it would be published: what is in it, what its parts weigh in a bundle, and what the release refuses. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { buildStudio } from '../../../scripts/building/studio.mjs';
import { packagesIn, packagesNamedIn } from '../../../scripts/building/notices.mjs';
import { publisherOf, withAbsoluteLinks, writePackage } from '../../../scripts/releasing/package-folder.mjs';
import { packageProblems } from '../../../scripts/releasing/package-problems.mjs';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-context-package-'));
  writePackage('.', join(folder, 'package'), { repository: 'https://example.org/publisher/article-context' });
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('the package has all that its package.json names, and neither source maps nor files that name one', () => {
    assert.deepEqual(packageProblems(join(folder, 'package')), []);
  });

  it('a package that names a file that is not there, or that has a source map, is told apart', () => {
    const other = join(folder, 'other');
    writePackage('.', other, {});
    rmSync(join(other, 'dist/annotate.js'));
    writeFileSync(join(other, 'dist/index.js'), 'export {};\n//# sourceMappingURL=index.js.map\n');
    writeFileSync(join(other, 'dist/index.js.map'), '{}');
    assert.deepEqual(packageProblems(other), [
      'package.json names ./dist/annotate.js, which is not there',
      'dist/index.js.map is a source map',
      'dist/index.js names a source map, which is not there',
    ]);
  });

  it('npm packs the same files from the repository as from the release', () => {
    const packed = (cwd) => {
      const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd,
        encoding: 'utf8',
      });
      return JSON.parse(stdout)[0]
        .files.map(({ path }) => path)
        .toSorted();
    };
    assert.deepEqual(packed('.'), packed(join(folder, 'package')));
  });

  it('an address of the bare package on a CDN is that of a script without imports', () => {
    const { unpkg, jsdelivr } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
    for (const path of [unpkg, jsdelivr]) {
      const code = readFileSync(join(folder, 'package', path), 'utf8');
      assert.doesNotMatch(code, /\bimport\s*["'(]|\}\s*from\s*["']|import\.meta/u, path);
    }
  });
});

describe('the licences of what is bundled', () => {
  it('the notices name each package that a built file has code of, with the text of its licence', async () => {
    const maps = readdirSync('dist', { recursive: true }).filter((name) => name.endsWith('.map'));
    const sources = maps.flatMap((name) => JSON.parse(readFileSync(join('dist', name), 'utf8')).sources);
    const bundled = new Set(
      sources.flatMap((source) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(source)?.[1] ?? []),
    );
    // Studio's files have no source maps.
    const inStudio = await buildStudio(mkdtempSync(join(folder, 'studio-')));
    for (const path of inStudio) bundled.add(path.replaceAll('\\', '/').split('node_modules/').at(-1));
    const text = readFileSync('dist/THIRD-PARTY-NOTICES.txt', 'utf8');
    const named = packagesNamedIn(text).map((name) => name.replace(/ \S+$/u, ''));
    // The map's data is read by the build, and by no bundler.
    assert.deepEqual(named.toSorted(), [...bundled, 'world-atlas'].toSorted());
    for (const name of bundled) {
      const [file] = readdirSync(join('node_modules', name)).filter((entry) => /^licen[cs]e/iu.test(entry));
      const whole = readFileSync(join('node_modules', name, file), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim();
      assert.ok(text.includes(whole), name);
    }
  });

  it('a package that the bundler has left out of a chunk is not counted, and one without a licence stops the build', async () => {
    const module = (name) => join(process.cwd(), 'node_modules', name, 'index.js');
    const modules = { [module('lit')]: { renderedLength: 9 }, [module('valibot')]: { renderedLength: 0 } };
    assert.deepEqual([...packagesIn([{ modules }])], [join(process.cwd(), 'node_modules/lit')]);
    const { noticesOf } = await import('../../../scripts/building/notices.mjs');
    const bare = mkdtempSync(join(folder, 'bare-'));
    writeFileSync(join(bare, 'package.json'), '{ "name": "bare", "version": "1.0.0", "license": "MIT" }');
    assert.throws(() => noticesOf([bare]), /bare 1\.0\.0 has no text of its licence/u);
  });
});

describe('what a consumer’s bundle gets', () => {
  /** Bytes, gzipped, of all that a page loads at first, and the modules in it. */
  async function bundleOf(code) {
    const { metafile, outputFiles } = await build({
      stdin: { contents: code, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      outdir: join(folder, 'bundle'),
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    const { outputs } = metafile;
    const first = new Set(Object.keys(outputs).filter((path) => outputs[path].entryPoint === '<stdin>'));
    for (const path of first)
      for (const { kind, path: imported } of outputs[path].imports)
        if (kind === 'import-statement' && imported in outputs) first.add(imported);
    const contentOf = (path) => outputFiles.find((file) => file.path.endsWith(path.split('/').at(-1))).contents;
    return {
      bytes: [...first].reduce((sum, path) => sum + gzipSync(contentOf(path), { level: 9 }).length, 0),
      modules: [...first].flatMap((path) => Object.keys(outputs[path].inputs)),
    };
  }
  const withOneOf = (names) => new RegExp(`/node_modules/(?:${names})/`, 'u');

  it('annotate() comes without Lit, valibot and fuse.js, and with no more than 42 KB', async () => {
    const { bytes, modules } = await bundleOf(`export { annotate } from 'article-context/annotate'`);
    assert.deepEqual(modules.filter((path) => withOneOf('lit|@lit|lit-html|valibot|fuse\\.js').test(path)), []); // prettier-ignore
    assert.ok(bytes < 42_000, `${bytes} B`);
  });

  for (const [name, code] of [
    ['the whole package, imported for the element alone,', `import 'article-context'`],
    ['the element’s class', `export { ArticleContextElement } from 'article-context/element'`],
    ['the script tag’s file', `import 'article-context/article-context.js'`],
  ])
    it(`${name} loads no more at first than the script tag may, and neither the check of dossiers nor annotate()`, async () => {
      const { bytes, modules } = await bundleOf(code);
      assert.deepEqual(
        modules.filter((path) => withOneOf('valibot|fuse\\.js|approx-string-match').test(path)),
        [],
      );
      assert.ok(bytes < 14_000, `${bytes} B`);
    });
});

describe('the release', () => {
  it('the release refuses while its publisher is not named, and names what is missing', () => {
    const { given, missing } = publisherOf('.');
    assert.deepEqual(Object.keys(given).length + missing.length, 4);
    if (missing.length === 0) return;
    const { status, stderr } = spawnSync(process.execPath, ['scripts/release.mjs', '--dry-run'], {
      encoding: 'utf8',
      // Without a network the tools that it asks for are not there, which it says as well.
      env: { ...process.env, npm_config_offline: 'true', npm_config_cache: join(folder, 'cache') },
    });
    assert.equal(status, 1);
    for (const fact of missing) assert.match(stderr, new RegExp(`refused: release\\.json has no ${fact}`, 'u'));
    assert.match(stderr, /publint cannot be had here/u);
  });

  it('links of the README lead to the files of the version, where a registry shows it', () => {
    const readme = readFileSync(join(folder, 'package/README.md'), 'utf8');
    const links = [...readme.matchAll(/\]\(([^)]+)\)/gu)].map(([, address]) => address);
    assert.deepEqual(
      links.filter((address) => !/^(?:https:|#)/u.test(address)),
      [],
    );
    assert.match(
      readme,
      /\(https:\/\/example\.org\/publisher\/article-context\/raw\/v\d+\.\d+\.\d+\/docs\/picture\.png\)/u,
    );
    for (const [, path] of readme.matchAll(/\/(?:raw|blob)\/v[^/]+\/([^)#]+)/gu)) assert.ok(existsSync(path), path);
  });

  it('a fact of the publisher that is nothing but spaces is missing, and others have none around them', () => {
    const root = mkdtempSync(join(tmpdir(), 'article-context-facts-'));
    writeFileSync(join(root, 'release.json'), JSON.stringify({ repository: ' https://example.org/a ', author: '  ' }));
    assert.deepEqual(publisherOf(root), { given: { repository: 'https://example.org/a' }, missing: ['homepage', 'bugs', 'author'] }); // prettier-ignore
  });

  it('links stay as they are where no repository is named', () => {
    assert.equal(withAbsoluteLinks('[a](docs/a.md)', undefined, '1.0.0'), '[a](docs/a.md)');
  });
});
