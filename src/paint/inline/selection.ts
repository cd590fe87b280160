/** Keeps what the reader has selected while text nodes are cut up, or made whole again. */
import { document } from '../../dom/page.js';
import { pieceAt } from '../../page/ranges.js';
import type { Block } from '../../page/blocks.js';

/** One end of the selection: a node and an offset in it. */
type End = readonly [Node | null, number];

/**
 * Does `work`, which changes the text nodes of a block and not its text, and selects again what was selected. The
 * browser moves the ends of a selection that are in a text node to its start when that is cut.
 *
 * @param block its `pieces` are the text nodes before, and after `work` those that it has made
 */
export function keepingSelection(block: Block, work: () => void): void {
  const selection = document.getSelection();
  const ends: readonly End[] = selection
    ? [
        [selection.anchorNode, selection.anchorOffset],
        [selection.focusNode, selection.focusOffset],
      ]
    : [];
  const offsets = ends.map((end) => offsetIn(block, end));
  work();
  if (!selection || offsets.every((offset) => offset === undefined)) return;
  const [[anchor, anchorOffset], [focus, focusOffset]] = ends.map((end, index) =>
    endAt(block, offsets[index], end),
  ) as [End, End];
  if (anchor?.isConnected && focus?.isConnected) selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
}

/** The offset in the block's text; `undefined` for a place that is in none of its text nodes. */
function offsetIn({ pieces }: Block, [node, offset]: End): number | undefined {
  const piece = pieces.find((candidate) => candidate.node === node);
  return piece && piece.start + offset;
}

function endAt({ pieces }: Block, offset: number | undefined, before: End): End {
  if (offset === undefined) return before;
  const { node, start } = pieceAt(pieces, offset);
  return [node, Math.min(offset - start, node.length)];
}
