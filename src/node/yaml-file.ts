/** One YAML file of a dossier, and where in it a value stands. The only importer of `yaml` in `src/`. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps a file from being read, as its parser words it. */
export interface YamlProblem {
  readonly place: Place;
  readonly says: string;
}

export interface YamlFile {
  readonly file: string;
  /** `undefined` where the file has problems. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at a path stands; for a path that is not there, the nearest around it that is. */
  placeOf(path: readonly (string | number)[]): Place;
}

/** Bytes that a file may have at most, and aliases it may expand to: a YAML bomb stops here. */
export const yamlLimits = { bytes: 1_000_000, aliases: 100 } as const;

export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const failed = (problems: readonly YamlProblem[]): YamlFile => ({
    file,
    value: undefined,
    problems,
    placeOf: () => problems[0]?.place ?? at(0),
  });
  if (text.length > yamlLimits.bytes)
    return failed([{ place: at(0), says: `the file has more than ${String(yamlLimits.bytes)} characters` }]);
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  if (document.errors.length > 0)
    return failed(document.errors.map(({ message, pos }) => ({ place: at(pos[0]), says: message })));
  try {
    const value: unknown = document.toJS({ maxAliasCount: yamlLimits.aliases });
    return { file, value, problems: [], placeOf: (path) => at(offsetOf(document, path)) };
  } catch (error) {
    return failed([{ place: at(0), says: error instanceof Error ? error.message : 'cannot be read' }]);
  }
}

/** Offset of the value at a path: of its key in a map, so that a message points at the field's name. */
function offsetOf(document: Document, path: readonly (string | number)[]): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (!next) break;
    offset = startOf(next.label) ?? offset;
    node = next.value;
  }
  return offset;
}

function childOf(node: unknown, key: string | number): { label: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { label: item, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key));
  return pair && { label: pair.key, value: pair.value };
}

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0];
