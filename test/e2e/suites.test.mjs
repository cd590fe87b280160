/** How `npm test` ends: others read its last lines. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

const test = (...args) => {
  const env = { ...process.env };
  // Reports of a run within a run would be taken for this run's.
  delete env.NODE_TEST_CONTEXT;
  const { status, stdout } = spawnSync(process.execPath, ['scripts/test.mjs', ...args], { env, encoding: 'utf8' });
  return { status, lines: stdout.trimEnd().split('\n') };
};

describe('npm test', () => {
  it('has what passed and failed alone on its last line', () => {
    const { status, lines } = test('size');
    assert.equal(status, 0);
    assert.equal(lines.at(-1), '1 passed, 0 failed');
  });
});
