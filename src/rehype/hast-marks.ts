/** Puts marks into a hast tree, as elements (docs/decisions/0014). */
import { groupBy } from '../util/group-by.js';
import type { EntryHead } from '../dossier/compile.js';
import type { HastBlock } from '../hast/hast-blocks.js';
import type { Element, HastElement, HastText, Text } from '../hast/hast-tree.js';

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
  for (const [block, inBlock] of groupBy(marks, (mark) => mark.block))
    for (const { node, start } of block.pieces) {
      const isNew = isNewIn(node);
      const inPiece = within(inBlock, start, start + node.text.length).filter(isNew);
      if (inPiece.length > 0) replace(node, wrapped(node.text, start, inPiece));
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

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The parts of spans that lie between `start` and `end`, in the order of the spans. */
const within = <S extends Span>(spans: readonly S[], start: number, end: number): S[] =>
  spans
    .filter((span) => span.start < end && start < span.end)
    .map((span) => ({ ...span, start: Math.max(span.start, start), end: Math.min(span.end, end) }));

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
  let rest = marks;
  for (let [mark] = rest; mark; [mark] = rest) {
    nodes.push(...textNodes(part(from, mark.start)));
    const others = rest.slice(1);
    nodes.push(elementOf(mark, wrapped(part(mark.start, mark.end), mark.start, within(others, mark.start, mark.end))));
    from = mark.end;
    rest = within(others, from, end);
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

function replace({ source, parent }: HastText, nodes: readonly (Element | Text)[]): void {
  const { children } = parent.source;
  const at = children.indexOf(source);
  // A tree made by hand may have the same element object in two places: the change of the first is in both.
  if (at >= 0) children.splice(at, 1, ...nodes);
}
