/** HTML to a syntax tree, as a browser parses it. The only importer of `hast-util-from-html`, which is for Node alone. */
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** Browsers stop at 512 and set what is nested deeper side by side; what converts and reads trees here recurses. */
export const MOST_NESTED = 1000;

export type ParsedHtml =
  | { readonly tree: Root }
  /** Nested too deeply, and where; the beginning where that is not known. */
  | { readonly tree: undefined; readonly line: number; readonly column: number };

/** Never throws, however the text is nested. */
export function parseHtml(html: string): ParsedHtml {
  const tree = converted(html);
  const at = tree && tooDeepIn(tree);
  if (tree && !at) return { tree };
  return { tree: undefined, ...(at?.position?.start ?? { line: 1, column: 1 }) };
}

function converted(html: string): Root | undefined {
  try {
    return fromHtml(html);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The first node that is nested too deeply: level by level, with no recursion of its own. */
function tooDeepIn(tree: Root): Nodes | undefined {
  let level: Nodes[] = [tree];
  for (let depth = 0; depth <= MOST_NESTED && level.length > 0; depth++)
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  return level[0];
}
