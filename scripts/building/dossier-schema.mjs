/** The published JSON Schema of a dossier, each field with a sentence that editors see as they type. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldDescriptions } from '../documents/field-descriptions.mjs';
import { loadTs } from './load-ts.mjs';

/** @throws {Error} that names the fields without a sentence, and the sentences without a field */
export async function describedSchema() {
  const { dossierSchema } = await loadTs('src/dossier/schema/schema.ts');
  const schema = toJsonSchema(dossierSchema, { errorMode: 'ignore', typeMode: 'input' });
  const met = new Set();
  describe(schema, '', met);
  const missing = [...met].filter((path) => !(path in fieldDescriptions));
  const idle = Object.keys(fieldDescriptions).filter((path) => !met.has(path));
  if (missing.length + idle.length > 0)
    throw new Error(`scripts/documents/field-descriptions.mjs: missing ${missing.join(', ')}; idle ${idle.join(', ')}`);
  return schema;
}

function describe(node, path, met) {
  for (const [name, field] of Object.entries(node.properties ?? {})) {
    const own = path === '' ? name : `${path}.${name}`;
    met.add(own);
    field.description = fieldDescriptions[own];
    describe(field, own, met);
  }
  if (node.items) describe(node.items, `${path}[]`, met);
  if (typeof node.additionalProperties === 'object') describe(node.additionalProperties, `${path}{}`, met);
  for (const option of node.anyOf ?? []) describe(option, path, met);
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

function kindOf(field) {
  if (field.anyOf) return field.anyOf.map(kindOf).join(' or ');
  if (field.enum) return field.enum.map((value) => `\`${value}\``).join(', ');
  if (field.type === 'array') return `list of ${kindOf(field.items)}`;
  if (field.type === 'object') return field.properties ? 'object' : 'map';
  if (field.type === 'string') return 'text';
  return field.type ?? 'text';
}
