/** What may be written where the cursor stands in a YAML text, by the JSON Schema of its file. Pure. */

/** A part of a JSON Schema, as far as this reads it. */
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly description?: string;
  readonly additionalProperties?: Schema | boolean;
}

export interface Completion {
  readonly label: string;
  readonly apply: string;
  readonly info?: string;
  readonly type: 'property' | 'enum';
}

/** @param before the text up to the cursor @returns options that begin at an offset in the cursor's line */
export function completionsAt(
  before: string,
  schema: unknown,
): { readonly from: number; readonly options: readonly Completion[] } | undefined {
  const lines = before.split('\n');
  const line = lines.at(-1) ?? '';
  const value = /^(\s*(?:- )*)([\w-]+):\s+(\S*)$/u.exec(line);
  const holder = partAt(keysAbove(lines), schema as Schema);
  if (value) {
    const [, , key = '', typed = ''] = value;
    const choices = fieldsOf(holder)[key] && valuesOf(fieldsOf(holder)[key]);
    return choices && { from: line.length - typed.length, options: choices.map((label) => ({ label, apply: label, type: 'enum' })) }; // prettier-ignore
  }
  const [, lead = '', typed] = /^(\s*(?:- )*)([\w-]*)$/u.exec(line) ?? [];
  if (typed === undefined) return undefined;
  return { from: lead.length, options: Object.entries(fieldsOf(holder)).map(([name, field]) => optionFor(name, field)) }; // prettier-ignore
}

const optionFor = (name: string, { description }: Schema): Completion => {
  return { label: name, apply: `${name}: `, type: 'property', ...(description === undefined ? {} : { info: description }) }; // prettier-ignore
};

/** The keys under which the last line stands, by the indents of the lines above it. */
function keysAbove(lines: readonly string[]): string[] {
  const keys: string[] = [];
  let indent = indentOf(lines.at(-1) ?? '');
  for (const line of lines.slice(0, -1).reverse()) {
    const [, key] = /^\s*(?:- )*([\w-]+):\s*(?:#.*)?$/u.exec(line) ?? [];
    const own = indentOf(line);
    if (line.trim() === '' || line.trim().startsWith('#') || own >= indent) continue;
    indent = own;
    if (key !== undefined) keys.unshift(key);
  }
  return keys;
}

/** A list's dash counts as indent, as YAML has it. */
const indentOf = (line: string): number => /^[\s-]*/u.exec(line)?.[0].length ?? 0;

/** The schema of what stands under some keys; items of lists are entered without one. */
const partAt = (keys: readonly string[], schema: Schema): Schema =>
  keys.reduce<Schema>((at, key) => {
    const field = fieldsOf(at)[key] ?? (typeof at.additionalProperties === 'object' ? at.additionalProperties : {});
    return field.items ?? field;
  }, schema);

const fieldsOf = ({ anyOf = [], properties = {} }: Schema): Readonly<Record<string, Schema>> =>
  Object.fromEntries([...anyOf.flatMap((one) => Object.entries(fieldsOf(one))), ...Object.entries(properties)]);

const valuesOf = (schema: Schema | undefined): string[] =>
  (schema?.enum ?? schema?.anyOf?.flatMap((one) => one.enum ?? []) ?? []).filter((one) => typeof one === 'string');
