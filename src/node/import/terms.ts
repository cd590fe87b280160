/** Reads the terms of a glossary that another tool has: a table, the JSON of `docusaurus-plugin-glossary`, SKOS. */
import { readYaml } from '../../authoring/folder/yaml-file.js';
import { csvRows } from './csv.js';
import { isSkos, skosTerms } from './skos.js';
import type { ReadTerms, Term } from './term.js';

/** Names of columns, in lower case, by what they have. */
const columns = {
  name: ['name', 'term', 'title', 'label', 'word'],
  aliases: ['aliases', 'alias', 'synonyms', 'variants', 'abbreviation', 'acronym', 'related terms'],
  definition: ['definition', 'description', 'content', 'text', 'meaning', 'background', 'explanation'],
  type: ['type', 'kind', 'category'],
} as const;

/** @throws {Error} where nothing of the file can be read, with the line */
export function termsIn(text: string, file: string): ReadTerms {
  const bare = text.replace(/^\ufeff/u, '');
  if (isSkos(bare)) return skosTerms(bare);
  return /^\s*[{[]/u.test(bare) ? jsonTerms(bare, file) : tableTerms(bare);
}

function tableTerms(text: string): ReadTerms {
  const [head, ...rows] = csvRows(text);
  const names = (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const indexOf = (list: readonly string[]): number => names.findIndex((name) => list.includes(name));
  const at = { name: indexOf(columns.name), definition: indexOf(columns.definition), type: indexOf(columns.type) };
  const ofAliases = names.flatMap((name, i) => ((columns.aliases as readonly string[]).includes(name) ? [i] : []));
  if (at.name < 0) throw new Error(`line 1: expected a column “name” or “term”, found ${names.filter(Boolean).join(', ') || 'nothing'}`); // prettier-ignore
  const problems: { line: number; says: string }[] = [];
  const terms = rows.flatMap(({ line, cells }): Term[] => {
    const cell = (index: number): string => (cells[index] ?? '').trim();
    const name = cell(at.name);
    if (name === '') {
      problems.push({ line, says: `expected a ${names[at.name] ?? 'name'}, found none` });
      return [];
    }
    if (cells.length > names.length) problems.push({ line, says: `expected ${String(names.length)} cells, found ${String(cells.length)}: is a text with a comma without quotation marks?` }); // prettier-ignore
    const aliases = ofAliases
      .flatMap((index) => cell(index).split(/[|;,]/u))
      .map((one) => one.trim())
      .filter(Boolean);
    return [{ line, name, aliases, definition: plain(cell(at.definition)), type: cell(at.type) }];
  });
  return { terms, problems };
}

/** `{ "terms": [{ "term", "definition", "abbreviation", "relatedTerms" }] }`, or the list alone. */
function jsonTerms(text: string, file: string): ReadTerms {
  const read = readYaml(text, file);
  const [problem] = read.problems;
  if (problem) throw new Error(`line ${String(problem.place.line)}: ${problem.says}`);
  const isList = Array.isArray(read.value);
  const list = isList ? read.value : (read.value as { readonly terms?: unknown }).terms;
  if (!Array.isArray(list)) throw new Error('line 1: expected a list of “terms”');
  const problems: { line: number; says: string }[] = [];
  const terms = (list as unknown[]).flatMap((item, i): Term[] => {
    const { line } = read.placeOf([...(isList ? [] : ['terms']), i]);
    const fields = (typeof item === 'object' && item !== null ? item : {}) as Readonly<Record<string, unknown>>;
    const field = (name: string): string => (typeof fields[name] === 'string' ? fields[name].trim() : '');
    const name = field('term');
    if (name === '') {
      problems.push({ line, says: 'expected a “term”, found none' });
      return [];
    }
    const aliases = [field('abbreviation')].filter(Boolean);
    return [{ line, name, aliases, definition: plain(field('definition')), type: '' }];
  });
  return { terms, problems };
}

/** Text as a dossier has it: no tags. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
