/** Reads one YAML file of a dossier, and tells where in it a value stands.  */
import { isCollection, isMap, isScalar, isSeq, Lexer, LineCounter, parseDocument, visit, type Document, type Node, type Pair, type YAMLMap } from 'yaml'; // prettier-ignore
import { limits } from '../../dossier/limits.js';
import type { FileCode } from '../../locales/finding-sentences.js';

/** A place in a file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What keeps a file from being read, as its parser words it. */
export interface FileProblem {
  readonly code: FileCode;
  readonly place: Place;
  readonly says: string;
}

/** Where in a file's text a value stands: UTF-16 offsets, `end` exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** The way to a value: `['entries', 3, 'background']`. */
export type Path = readonly (string | number)[];

/** A YAML file that was read, or what is wrong with it. */
export interface YamlFile {
  readonly file: string;
  readonly text: string;
  /** `undefined` where the file has problems. */
  readonly value: unknown;
  readonly problems: readonly FileProblem[];
  /**
   * Where the value at a path stands; for a path that is not there, the nearest value around it that is.
   *
   * @param phrase words in the value to point at
   * @param nth which occurrence of the phrase, from 0
   */
  placeOf(path: Path, phrase?: string, nth?: number): Place;
  /** Where the value at a path is written; `undefined` where there is none. */
  extentOf(path: Path): Extent | undefined;
}

/**
 * The most UTF-16 units of a file, and the most tokens, each of which takes about a kilobyte of memory: a dossier has one
 * for five characters. Then the deepest nesting of its values, and the most times that it may repeat marked values
 * (`*name`). A few nested repeats can expand to gigabytes, the attack known as a YAML bomb or "billion laughs".
 */
export const yamlLimits = { characters: 2_000_000, tokens: 250_000, depth: 100, aliases: 100 } as const;

/**
 * The types of YAML 1.2 alone, whatever the file says of itself: those of 1.1 make dates and sets of texts. The
 * package's own search for a repeated key compares each with all before it; `nodeSlips` looks for them.
 */
export const parsing = { prettyErrors: false, uniqueKeys: false, schema: 'core', merge: false, resolveKnownTags: false } as const; // prettier-ignore

const tooDeep = `expected values nested at most ${String(yamlLimits.depth)} deep`;
const tooManyAliases = `expected at most ${String(yamlLimits.aliases)} repeats of marked values`;

/** Our code for some of the `yaml` package's; any other is `yaml-syntax`. */
const codes: Readonly<Record<string, FileCode>> = {
  TAB_AS_INDENT: 'yaml-tab',
  NON_STRING_KEY: 'yaml-key',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  BAD_ALIAS: 'yaml-alias',
  // Nesting has exhausted the stack.
  RESOURCE_EXHAUSTION: 'yaml-too-large',
};

/** Reads YAML, of which JSON is a part. Never throws. @param file path, for the places in it */
export function readYaml(text: string, file: string): YamlFile {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const failed = (problems: readonly FileProblem[]): YamlFile => {
    const placeOf = (): Place => problems[0]?.place ?? at(0);
    return { file, text, value: undefined, problems, placeOf, extentOf: () => undefined };
  };
  const oneProblem = (code: FileCode, says: string): YamlFile => failed([{ code, place: at(0), says }]);
  if (text.length > yamlLimits.characters)
    return oneProblem('yaml-too-large', `expected at most ${String(yamlLimits.characters)} characters`);
  if (hasTooManyTokens(text))
    return oneProblem('yaml-too-large', `expected at most ${String(yamlLimits.tokens)} names, values and line ends`);
  let lastAlias = 0;
  try {
    const document = parseDocument(text, { ...parsing, lineCounter: lines });
    const slips = [
      ...document.errors.map(({ code, message, pos }) => ({
        code: codes[code] ?? ('yaml-syntax' as const),
        message: code === 'RESOURCE_EXHAUSTION' ? tooDeep : message,
        at: pos[0],
      })),
      ...document.warnings.map(({ message, pos }) => ({ code: 'yaml-tag' as const, message, at: pos[0] })),
      ...(document.errors.length === 0 ? nodeSlips(document, (offset) => (lastAlias = offset)) : []),
    ].slice(0, limits.issues);
    if (slips.length > 0)
      return failed(slips.map((slip) => ({ code: slip.code, place: at(slip.at), says: slip.message })));
    const value: unknown = document.toJS({ maxAliasCount: yamlLimits.aliases });
    const nodeAt = nodeFinder(document);
    return {
      file,
      text,
      value,
      problems: [],
      placeOf: (path, phrase, nth = 0) => at(offsetOf(nodeAt(path), text, phrase, nth)),
      extentOf: (path) => extentOf(nodeAt(path)),
    };
  } catch (error) {
    // Nesting that exhausts the stack may give a RangeError too, and too many or too large aliases give a ReferenceError
    // of the package.
    if (error instanceof RangeError) return oneProblem('yaml-too-large', tooDeep);
    return error instanceof ReferenceError
      ? failed([{ code: 'yaml-alias', place: at(lastAlias), says: tooManyAliases }])
      : oneProblem('yaml-syntax', error instanceof Error ? error.message : 'cannot be read');
  }
}

/** Whether a text has more tokens than are parsed. A short one cannot: each token but a few marks takes a character. */
function hasTooManyTokens(text: string): boolean {
  if (text.length <= yamlLimits.tokens) return false;
  let count = 0;
  for (const _ of new Lexer().lex(text)) if (++count > yamlLimits.tokens) return true;
  return false;
}

/** Names that have a meaning of their own on every JavaScript object. */
const reserved: ReadonlySet<unknown> = new Set(['__proto__', 'constructor', 'prototype']);

interface Slip {
  readonly code: FileCode;
  readonly message: string;
  readonly at: number;
}

/**
 * What the parser takes and a dossier may not have: empty, reserved and repeated keys, aliases without an anchor before
 * them, too many aliases, too deep nesting.
 */
function nodeSlips(document: Document, onAlias: (at: number) => void): Slip[] {
  const slips: Slip[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, {
    Value(_, node, path) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isCollection(node) && path.filter(isCollection).length >= yamlLimits.depth) {
        slips.push({ code: 'yaml-too-large', message: tooDeep, at: startOf(node) ?? 0 });
        return visit.BREAK;
      }
      if (isMap(node)) slips.push(...repeatedKeys(node));
      return slips.length >= limits.issues ? visit.BREAK : undefined;
    },
    Alias(_, alias) {
      const at = startOf(alias) ?? 0;
      onAlias(at);
      const tooMany = ++aliases > yamlLimits.aliases;
      if (tooMany) slips.push({ code: 'yaml-alias', message: tooManyAliases, at });
      else if (!anchors.has(alias.source))
        slips.push({ code: 'yaml-alias', message: `nothing before this is marked &${alias.source}`, at });
      return tooMany ? visit.BREAK : undefined;
    },
    Pair(_, { key }) {
      const name = isScalar(key) ? key.value : undefined;
      if (name === null || name === undefined || reserved.has(name))
        slips.push({
          code: 'yaml-key',
          message: typeof name === 'string' ? `“${name}” cannot be a field’s name` : 'expected a field’s name',
          at: startOf(key) ?? 0,
        });
    },
  });
  return slips;
}

function repeatedKeys({ items }: YAMLMap): Slip[] {
  const met = new Set<string>();
  return items.flatMap(({ key }) => {
    // As fields of an object, `1` and `'1'` are one key.
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name === undefined || !met.has(name)) {
      if (name !== undefined) met.add(name);
      return [];
    }
    return [{ code: 'yaml-duplicate-key', message: 'expected each key once', at: startOf(key) ?? 0 }];
  });
}

/** Offset of a phrase in the value at a path, else of the value's key, so that a message points at the field's name. */
function offsetOf({ label, value, found }: Found, text: string, phrase: string | undefined, nth: number): number {
  const range = found ? (value as Node | null)?.range : undefined;
  const inText = phrase && range ? offsetOfPhrase(text, range[0], range[1], phrase, nth) : -1;
  return inText >= 0 ? inText : (startOf(label) ?? 0);
}

/** Offset of a phrase in a part of the text; -1 where it is not there. A line of the YAML may end within the phrase. */
function offsetOfPhrase(text: string, start: number, end: number, phrase: string, nth: number): number {
  const escaped = phrase.trim().replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const pattern = new RegExp(escaped.replace(/\s+/gu, String.raw`\s+`), 'gu');
  let at = -1;
  let count = 0;
  for (const { index } of text.slice(start, end).matchAll(pattern)) {
    at = start + index;
    if (count++ === nth) break;
  }
  return at;
}

function extentOf({ value, found }: Found): Extent | undefined {
  const range = found ? (value as Node | null)?.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** The nodes at a path, or those of the nearest value around it. `label` is the key or, in a list, the value itself. */
interface Found {
  readonly label: unknown;
  readonly value: unknown;
  /** Whether there is a value at the path itself. */
  readonly found: boolean;
}

/** Finds nodes by their paths. Each map's keys are read once, however many paths lead through it. */
function nodeFinder(document: Document): (path: Path) => Found {
  const known = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    const pairs =
      known.get(map) ?? new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
    known.set(map, pairs);
    return pairs;
  };
  const childOf = (node: unknown, key: string | number): Omit<Found, 'found'> | undefined => {
    if (isSeq(node)) {
      const item = node.items[Number(key)];
      return item === undefined ? undefined : { label: item, value: item };
    }
    const pair = isMap(node) ? pairsOf(node).get(String(key)) : undefined;
    return pair && { label: pair.key, value: pair.value };
  };
  return (path) => {
    let at: Omit<Found, 'found'> = { label: document.contents, value: document.contents };
    for (const key of path) {
      const next = childOf(at.value, key);
      if (!next) return { ...at, found: false };
      at = next;
    }
    return { ...at, found: true };
  };
}

const startOf = (node: unknown): number | undefined => (node as Node | undefined)?.range?.[0];
