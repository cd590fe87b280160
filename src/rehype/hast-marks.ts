/** Puts marks into a hast tree, as elements (docs/decisions/0014). */
import { groupBy } from '../util/group-by.js';
import type { EntryHead } from '../dossier/compile.js';
import type { HastBlock } from '../hast/hast-blocks.js';
import type { Element, HastElement, HastText, Root, Text } from '../hast/hast-tree.js';

/** A mention that is to be marked. */
export interface HastMark {
  readonly entry: EntryHead;
  readonly block: HastBlock;
  /** UTF-16 offsets in `block.text`. */
  readonly start: number;
  readonly end: number;
}

const markClass = 'article-context-mark';

/**
 * Wraps the marked words in `<span>`s and changes the tree in place. A mark over several text nodes has a span for
 * each, so that no element of the tree is divided.
 *
 * @param marks in reading order, the outer before the inner where they nest
 */
export function wrapMarks(marks: readonly HastMark[]): void {
  // A long text node is in several blocks.
  const byNode = new Map<HastText, HastMark[]>();
  for (const [block, inBlock] of groupBy(marks, (mark) => mark.block))
    for (const { node, start, marks: inPiece } of withMarks(block.pieces, inBlock)) {
      const own = byNode.get(node) ?? [];
      for (const mark of inPiece.filter(isNewIn(node)))
        own.push({ ...mark, start: mark.start - start, end: mark.end - start });
      byNode.set(node, own);
    }
  const replacements = new Map<Text, readonly (Element | Text)[]>();
  const parents = new Set<HastElement>();
  for (const [{ source, text, parent }, own] of byNode) {
    // A tree made by hand may have the same element object in two places: the change of the first is in both.
    if (own.length === 0 || replacements.has(source)) continue;
    replacements.set(source, wrapped(text, 0, own));
    parents.add(parent);
  }
  for (const { source } of parents) {
    const children = source.children.flatMap<Root['children'][number]>(
      (child) => (child.type === 'text' && replacements.get(child)) || [child],
    );
    source.children = children;
  }
}

/** The pieces of a block that have marks, each with the parts of the marks that are in it. */
function* withMarks(
  pieces: HastBlock['pieces'],
  marks: readonly HastMark[],
): Generator<{ node: HastText; start: number; marks: HastMark[] }> {
  let next = 0;
  let begun: HastMark[] = [];
  for (const { node, start } of pieces) {
    const end = start + node.text.length;
    begun = begun.filter((mark) => mark.end > start);
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[++next]) begun.push(mark);
    const inPiece = begun.flatMap((mark) => within(mark, start, end));
    if (inPiece.length > 0) yield { node, start, marks: inPiece };
  }
}

/**
 * Whether a mark is not in the tree yet: the plugin may run twice on one tree, with the same dossier or with another.
 */
function isNewIn({ parent }: HastText): (mark: HastMark) => boolean {
  const marked = new Set<string | null>();
  for (let element: HastElement | null = parent; element; element = element.parent)
    if (element.attribute('class') === markClass) marked.add(element.attribute('data-entry'));
  return ({ entry }) => !marked.has(entry.id);
}

/** The part of a mark that lies between `start` and `end`, if any. */
const within = (mark: HastMark, start: number, end: number): HastMark[] =>
  mark.start < end && start < mark.end
    ? [{ ...mark, start: Math.max(mark.start, start), end: Math.min(mark.end, end) }]
    : [];

/**
 * A text as nodes. A mark within another becomes an element within its element; of two that cross, the second is
 * divided where the first ends.
 *
 * @param offset the UTF-16 offset in the block at which the text begins
 */
function wrapped(text: string, offset: number, marks: readonly HastMark[]): (Element | Text)[] {
  const end = offset + text.length;
  const part = (from: number, to: number): string => text.slice(from - offset, to - offset);
  const nodes: (Element | Text)[] = [];
  let from = offset;
  let next = 0;
  // What is left of marks that begin within the one before and end after it.
  let divided: HastMark[] = [];
  for (;;) {
    const [mark = marks[next]] = divided;
    if (!mark) break;
    const inner = divided.length > 0 ? divided.slice(1) : (next++, []);
    for (let other = marks[next]; other && other.start < mark.end; other = marks[++next]) inner.push(other);
    for (const node of textNodes(part(from, mark.start))) nodes.push(node);
    const children = inner.flatMap((other) => within(other, mark.start, mark.end));
    nodes.push(elementOf(mark, wrapped(part(mark.start, mark.end), mark.start, children)));
    from = mark.end;
    divided = inner.flatMap((other) => within(other, from, end));
  }
  return [...nodes, ...textNodes(part(from, end))];
}

const textNodes = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

const elementOf = ({ entry: { id, contested } }: HastMark, children: Element['children']): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [markClass], dataEntry: id, ...(contested ? { dataContested: '' } : {}) },
  children,
});
