/** The published JSON Schemas of a dossier and of the files of its folder, each field with a sentence that editors see as they type. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldDescriptions } from '../documents/field-descriptions.mjs';
import { registerDescriptions } from '../documents/register-descriptions.mjs';
import { loadTs } from './load-ts.mjs';

/** @throws {Error} that names the fields without a sentence, and the sentences without a field */
export async function describedSchema() {
  const { dossierSchema } = await loadTs('src/dossier/schema/schema.ts');
  const schema = jsonSchemaOf(dossierSchema);
  const met = new Set();
  describe(schema, '', met, fieldDescriptions);
  expectAll(met, Object.keys(fieldDescriptions), 'scripts/documents/field-descriptions.mjs');
  return schema;
}

/** Where in the whole the fields of a file have their sentences; those of a register are by the file's own name. */
const inWhole = { dossier: '', entry: 'entries[]', sources: 'sources', events: 'events', places: 'places', notes: 'notes' }; // prettier-ignore

/**
 * The JSON Schema of each file of a dossier's folder, by its kind.
 *
 * @throws {Error} that names the fields without a sentence, and the sentences without a field
 */
export async function fileSchemasDescribed() {
  const { fileSchemas } = await loadTs('src/dossier/schema/file-schemas.ts');
  const met = new Set();
  const schemas = Object.entries(fileSchemas).map(([kind, fileSchema]) => {
    const schema = jsonSchemaOf(fileSchema);
    const isPart = kind in inWhole;
    const path = isPart ? inWhole[kind] : kind;
    describe(schema, path, isPart ? new Set() : met, isPart ? fieldDescriptions : registerDescriptions);
    schema.description = (isPart ? fieldDescriptions : registerDescriptions)[path] ?? titles[kind];
    return [kind, kind === 'dossier' || kind === 'entry' ? mayBeDraft(schema) : mayBeEmpty(schema)];
  });
  const idle = Object.keys(registerDescriptions).filter((path) => path !== 'draft' && !/^\w+$/u.test(path));
  expectAll(met, idle, 'scripts/documents/register-descriptions.mjs');
  return new Map(schemas);
}

const titles = {
  dossier: 'What a dossier is about: `dossier.yaml`.',
  entry: 'One thing that a card explains.',
  translation: 'The cards in another language, as far as a reader in a hurry needs them.',
};

/** A draft may lack all that a person has to find out. Its fields may stand there without a value, in any entry. */
function mayBeDraft(schema) {
  const { required, properties } = schema;
  properties.draft.description = registerDescriptions.draft;
  for (const field of [...Object.values(properties), ...Object.values(properties.article?.properties ?? {})])
    if (field.type === 'string') field.type = ['string', 'null'];
  return {
    ...schema,
    required: required.filter((name) => ['id', 'type', 'name'].includes(name)),
    if: { properties: { draft: { const: true } }, required: ['draft'] },
    else: { required },
  };
}

/** A file that has comments alone has the value null. */
const mayBeEmpty = (schema) => ({ ...schema, type: [schema.type, 'null'] });

const jsonSchemaOf = (schema) => toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' });

function expectAll(met, described, file) {
  const missing = [...met].filter((path) => !described.includes(path));
  const idle = described.filter((path) => !met.has(path));
  if (missing.length + idle.length > 0)
    throw new Error(`${file}: missing ${missing.join(', ')}; idle ${idle.join(', ')}`);
}

function describe(node, path, met, sentences) {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    met.add(own);
    field.description = sentences[own];
    describe(field, own, met, sentences);
  }
  if (node.items) describe(node.items, `${path}[]`, met, sentences);
  if (typeof node.additionalProperties === 'object') describe(node.additionalProperties, `${path}{}`, met, sentences);
  for (const option of node.anyOf ?? []) describe(option, path, met, sentences);
}

/** Every field in the order of the schema: `{ path, required, kind, description }`. */
export function fieldsOf(schema) {
  const fields = [];
  const visit = (node, path) => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      const own = path === '' ? name : `${path}.${name}`;
      const required = (node.required ?? []).includes(name);
      fields.push({ path: own, required, kind: kindOf(field), description: field.description });
      visit(field, own);
    }
    if (node.items) visit(node.items, `${path}[]`);
    if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${path}.ID`);
    for (const option of node.anyOf ?? []) visit(option, path);
  };
  visit(schema, '');
  return fields;
}

/** Longer lists of words stand below the table, whose columns would be as wide. */
const MOST_WORDS = 6;
const wordsOf = (field) => field.enum.map((value) => `\`${value}\``).join(', ');

/** The fields that take one of many words, with these. */
export function longListsOf(schema) {
  const lists = [];
  const visit = (node, path) => {
    for (const [name, field] of Object.entries(node.properties ?? {})) {
      const own = path === '' ? name : `${path}.${name}`;
      if ((field.enum?.length ?? 0) > MOST_WORDS) lists.push({ path: own, words: wordsOf(field) });
      visit(field, own);
    }
    if (node.items) visit(node.items, `${path}[]`);
  };
  visit(schema, '');
  return lists;
}

function kindOf(field) {
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  if (field.enum) return field.enum.length > MOST_WORDS ? 'one of the words below' : wordsOf(field);
  if (field.type === 'array') return `list of ${kindOf(field.items)}`;
  if (field.type === 'object') return field.properties ? 'object' : 'map';
  if (field.type === 'string') return 'text';
  return field.type ?? 'text';
}
