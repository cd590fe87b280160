/**
 * Parses HTML to a syntax tree, as a browser does. The only importer of `hast-util-from-html`, which is for Node alone.
 */
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { tooCostlyAt } from './html-cost.js';

/**
 * The deepest nesting of elements that is read. The code that converts and reads the trees recurses, and a stack has an
 * end. Browsers stop at 512 and put what is deeper side by side.
 */
export const MOST_NESTED = 1000;

/** A tree, or where there gets too much of it. */
export type ParsedHtml =
  | { readonly tree: Root }
  | {
      readonly tree: undefined;
      readonly code: 'article-too-deep' | 'article-too-large';
      /** The place of the first node that is too much, from 1; the file's beginning where that is not known. */
      readonly line: number;
      readonly column: number;
    };

/** Parses a text. Never throws, however deeply it is nested. */
export function parseHtml(html: string): ParsedHtml {
  const costly = tooCostlyAt(html);
  if (costly !== undefined) return { tree: undefined, code: 'article-too-large', ...placeAt(html, costly) };
  const tree = converted(html);
  const at = tree && tooDeepIn(tree);
  if (tree && !at) return { tree };
  const { line, column } = at?.position?.start ?? { line: 1, column: 1 };
  return { tree: undefined, code: 'article-too-deep', line, column };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}

/** `undefined` where the nesting exhausts the stack (a `RangeError`). */
function converted(html: string): Root | undefined {
  try {
    return fromHtml(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The first node that is nested too deeply. It goes level by level, since recursion would exhaust the stack. */
function tooDeepIn(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= MOST_NESTED && level.length > 0; depth++)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  return level[0];
}
