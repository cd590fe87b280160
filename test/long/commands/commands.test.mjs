/**
 * The commands of the documents that take a minute each. What they do is tested by `npm test` in parts: outlines by
 * `walk-through.test.mjs`, pictures by `shots.test.mjs`, ratios by the part of finding.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';

describe('long commands', () => {
  it('npm run bench prints ratios of matching', () => {
    const args = ['run', 'bench', '--', '--quick', '--only', 'matching'];
    const { status, stdout } = spawnSync('npm', args, { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
    assert.match(stdout, /×/u);
  });

  it('npm run walk-through leaves the outlines as they are', () => {
    const outlines = () => readFileSync('docs/accessibility.md', 'utf8');
    const before = outlines();
    const { status, stderr } = spawnSync('npm', ['run', 'walk-through'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.equal(outlines(), before);
  });

  it('npm run shots takes every picture', () => {
    const folder = mkdtempSync(join(tmpdir(), 'article-context-'));
    const { status, stderr } = spawnSync('npm', ['run', 'shots', '--', folder], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    assert.deepEqual(readdirSync(folder), readdirSync('test/e2e/pictures'));
  });
});
