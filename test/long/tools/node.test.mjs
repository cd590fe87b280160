/** The packed package without a browser: in Node.js, and with the types that a TypeScript project gets. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { run } from '../project-copy.mjs';
import { root } from '../project.mjs';
import { pack, projectWith } from './packed.mjs';

/** The README's example of a text in Node.js. */
const example = /```js\n(import \{ annotate.*?)```/su.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1];

describe('a project with the packed package', () => {
  let project;
  before(() => (project = projectWith(pack(), 'typescript')));

  it('runs the example of the README in Node.js', () => {
    writeFileSync(join(project, 'example.mjs'), example);
    assert.equal(run(process.execPath, ['example.mjs'], { cwd: project }).trim(), '10');
  });

  for (const resolution of ['bundler', 'nodenext'])
    it(`compiles with the package's types, which are checked too, where modules are resolved as ${resolution} has it`, () => {
      writeFileSync(join(project, 'consumer.ts'), `${example}${consumer}`);
      run('npx', ['tsc', '--project', `tsconfig.${resolution}.json`], { cwd: project });
    });
});

const consumer = `
import { ArticleContextElement, type Mention } from 'article-context';
import { rehypeArticleContext } from 'article-context/rehype';

export function first(element: ArticleContextElement): Mention | undefined {
  element.addEventListener('article-context-ready', ({ detail }) => console.log(detail.confidence));
  return element.mentions[0];
}
export const plugin: typeof rehypeArticleContext = rehypeArticleContext;
`;
