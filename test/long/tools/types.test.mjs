/** The types of the packed package in strict projects: events, attributes, and templates of five frameworks. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { run } from '../project-copy.mjs';
import { pack, projectWith } from './packed.mjs';

describe('a strict project with the packed package', () => {
  let project;
  before(() => {
    project = projectWith(pack(), 'types');
    // In the repository they have an end that its own compiler passes over.
    for (const name of readdirSync(project).filter((file) => file.endsWith('.txt')))
      writeFileSync(join(project, name.replace(/\.txt$/u, '')), readFileSync(join(project, name)));
  });

  const compile = (compiler, files, options = {}) => {
    const { compilerOptions } = JSON.parse(readFileSync(join(project, 'tsconfig.json'), 'utf8'));
    const config = `tsconfig.${files[0]}.json`;
    writeFileSync(
      join(project, config),
      JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files }),
    );
    run(process.execPath, [join('node_modules', compiler), '--project', config], { cwd: project });
  };
  const tsc = 'typescript/bin/tsc';

  for (const [name, compiler] of [
    ['the newest TypeScript', tsc],
    ['TypeScript 5.4', 'typescript-5.4/bin/tsc'],
  ])
    it(`events on elements, document and window, and all parts, compile with ${name}, which checks our types too`, () => {
      compile(compiler, ['events.ts', 'tag.ts']);
    });

  for (const [name, file, options] of [
    ['React 19', 'react.tsx'],
    ['Preact', 'preact.tsx'],
    // Its own types name what TypeScript has no longer.
    ['Solid', 'solid.tsx', { jsx: 'preserve', skipLibCheck: true }],
  ])
    it(`the element compiles in JSX of ${name}, and a value that there is not does not`, () => {
      compile(tsc, [file], options);
    });

  it('the element compiles in a template of Vue, and a value that there is not does not', () => {
    compile('vue-tsc/bin/vue-tsc.js', ['App.vue']);
  });

  it('the element compiles in a template of Svelte', () => {
    writeFileSync(join(project, 'tsconfig.svelte.json'), JSON.stringify({ extends: './tsconfig.json', include: ['App.svelte'], files: [] })); // prettier-ignore
    run('npx', ['svelte-check', '--tsconfig', './tsconfig.svelte.json'], { cwd: project });
  });
});
