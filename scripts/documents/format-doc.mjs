/** Writes the tables of docs/dossier-format.md from the schema: `npm run docs`. */
import '../running/ready.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const { describedSchema, fieldsOf, longListsOf } = await import('../building/dossier-schema.mjs');
const document = fileURLToPath(new URL('../../docs/dossier-format.md', import.meta.url));
const marks = ['<!-- fields: written by npm run docs -->', '<!-- end of fields -->'];

/** The document with its tables made anew. */
export async function formatDocument() {
  const text = readFileSync(document, 'utf8');
  const [before, rest] = text.split(marks[0]);
  const after = rest.split(marks[1])[1];
  const schema = await describedSchema();
  const lists = longListsOf(schema).map(({ path, words }) => `The words of \`${path}\` are ${wrapped(words)}.`);
  return `${before}${marks[0]}\n\n${table(fieldsOf(schema))}\n\n${lists.join('\n\n')}\n\n${marks[1]}${after}`;
}

/** A list of words in lines of at most about 120 characters. */
const wrapped = (words) => words.replaceAll(/(.{90,110}?, )/gu, '$1\n').replaceAll(' \n', '\n');

function table(fields) {
  const rows = fields.map(({ path, required, kind, description }) => {
    const name = `\`${path}\`${required ? ' (required)' : ''}`;
    return `| ${name} | ${kind.replaceAll('|', '\\|')} | ${description} |`;
  });
  return ['| field | value | what it is for |', '| --- | --- | --- |', ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(document, await formatDocument());
  console.log('wrote docs/dossier-format.md');
}
