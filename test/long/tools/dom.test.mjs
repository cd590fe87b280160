/** The packed package in the two DOMs without a browser that tests of applications run in. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { run } from '../project-copy.mjs';
import { pack, projectWith } from './packed.mjs';

describe('a DOM without a browser', () => {
  let project;
  before(() => (project = projectWith(pack(), 'dom')));

  for (const name of ['jsdom', 'happy-dom'])
    it(`in ${name} the widget finds its mentions, fires its event, and throws nothing where there is no card to be seen`, () => {
      const said = run(process.execPath, ['find.js', name], { cwd: project });
      assert.deepEqual(JSON.parse(said), { state: 'ready', readies: 1, found: true });
    });
});
