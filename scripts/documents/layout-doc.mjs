/** Writes the table of the parts of src/ into CONTRIBUTING.md, from the import rules: `npm run docs`. */
import '../running/ready.mjs';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parts } from '../import-rules.mjs';

const root = new URL('../..', import.meta.url);
const document = fileURLToPath(new URL('CONTRIBUTING.md', root));
const marks = ['<!-- parts: written by npm run docs from scripts/import-rules.mjs -->', '<!-- end of parts -->'];

/** The document with its table made anew; prettier sets it straight. */
export function layoutDocument() {
  const text = readFileSync(document, 'utf8');
  const [before, rest] = text.split(marks[0]);
  const after = rest.split(marks[1])[1];
  return `${before}${marks[0]}\n\n${table()}\n\n${marks[1]}${after}`;
}

function table() {
  const rows = parts.map(({ name, promise, uses = [], types = [], packages = [] }) => {
    const used = [...uses.map(code), ...types.map((type) => `${code(type)} (types)`), ...packages];
    return `| ${code(pathOf(name))} | ${promise} | ${used.join(', ') || 'nothing'} |`;
  });
  return ['| part | what it is for | may use |', '| --- | --- | --- |', ...rows].join('\n');
}

const code = (text) => `\`${text}\``;

const isFolder = (path) => statSync(new URL(path, root), { throwIfNoEntry: false })?.isDirectory() ?? false;

const pathOf = (name) => (isFolder(`src/${name}`) ? `src/${name}` : `src/${name}.ts`);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(document, layoutDocument());
  console.log('wrote CONTRIBUTING.md');
}
