/** Servers that render pages load what pages load: nothing is thrown there, nothing is printed, and nothing happens. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const imports = (path) =>
  spawnSync(process.execPath, ['--input-type=module', '-e', `await import(${JSON.stringify(path)})`], {
    encoding: 'utf8',
  });

describe('a server that renders pages', () => {
  for (const path of ['article-context', 'article-context/element', 'article-context/article-context.js'])
    // prettier-ignore
    it(`a server loads ${path} without an error and without a word`, () => {
      const { status, stdout, stderr } = imports(path);
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
    });
});
