/**
 * Paints marks with the CSS Custom Highlight API (https://www.w3.org/TR/css-highlight-api-1/), which edits nothing of
 * the page. Each registered range costs time in every later frame in which the page changes its DOM, anywhere. So
 * ranges are static, and on a page with many marks only those near the viewport are registered (docs/decisions/0001).
 */
import type { Block } from '../page/blocks.js';
import { groupBy } from '../util/group-by.js';
import type { MarkStyle } from './mark-style.js';
import type { Mark, Painter, Painting } from './painter.js';
import { nearViewport, watchViewport } from './near-viewport.js';
import { adoptHighlightStyle, register } from './shared-highlights.js';

/** Up to so many marks are all registered at once: watching the viewport would cost more than it saves. */
const FEW = 50;

/** Which marks to paint; asked when their block comes near the viewport. */
export type Takes = (mark: Mark) => boolean;

export const highlightPainter: Painter = {
  adoptStyle: (style: MarkStyle) => adoptHighlightStyle(style),
  paint: (marks) => paint(marks),
};

export type Highlights = Required<BlockPainting> &
  Painting & {
    /** The blocks that are painted, as far as `takes` would have it: those near the viewport. */
    readonly blocks: () => Iterable<Block>;
  };

export function paint(marks: readonly Mark[], takes: Takes = () => true): Highlights {
  let active: Mark | undefined;
  let undoActive = (): void => {};
  const setActive = (mark: Mark | undefined): void => {
    undoActive();
    active = mark;
    undoActive = mark && takes(mark) ? register('active', [mark]) : () => {};
  };
  const inBlocks = paintInBlocks(marks, takes);
  return {
    setActive,
    blocks: inBlocks.blocks,
    drop(blocks) {
      if (active && blocks.has(active.block)) undoActive();
      inBlocks.drop(blocks);
    },
    restore(blocks) {
      inBlocks.restore(blocks);
      if (active && blocks.has(active.block)) setActive(active);
    },
    undo() {
      undoActive();
      inBlocks.undo();
    },
  };
}

/** The marks of some blocks, block by block. */
type BlockPainting = Pick<Painting, 'drop' | 'restore'>;

function add(marks: readonly Mark[], takes: Takes): () => void {
  const taken = marks.filter(takes);
  const undoEntities = register(
    'entity',
    taken.filter(({ contested }) => !contested),
  );
  const undoContested = register(
    'contested',
    taken.filter(({ contested }) => contested),
  );
  return () => {
    undoEntities();
    undoContested();
  };
}

function paintInBlocks(marks: readonly Mark[], takes: Takes): Omit<Highlights, 'setActive'> {
  const marksIn = groupBy(marks, ({ block }) => block);
  const painted = new Map<Block, () => void>();
  const unpaint = (block: Block): void => {
    painted.get(block)?.();
    painted.delete(block);
  };
  const paintBlock = (block: Block): void => {
    // Each change of a highlight costs the engine a look at all of its ranges.
    if (!painted.has(block)) painted.set(block, add(marksIn.get(block) ?? [], takes));
  };
  const { show, hide, end } =
    marks.length <= FEW ? { show: paintBlock, hide: unpaint, end() {} } : whileNear(paintBlock, unpaint);
  for (const block of marksIn.keys()) show(block);
  return {
    blocks: () => painted.keys(),
    drop(blocks) {
      for (const block of blocks) hide(block);
    },
    restore(blocks) {
      for (const block of blocks) {
        hide(block);
        if (marksIn.has(block)) show(block);
      }
    },
    undo() {
      end();
      for (const block of marksIn.keys()) unpaint(block);
    },
  };
}

/** Paints those of the shown blocks that are near the viewport. */
function whileNear(paintBlock: (block: Block) => void, unpaint: (block: Block) => void) {
  /** An element with loose text between blocks has several. */
  const shownIn = new Map<Element, Set<Block>>();
  const elementOf = new Map<Block, Element>();
  const watch = watchViewport([], (element) => {
    for (const block of shownIn.get(element) ?? []) (nearViewport.has(element) ? paintBlock : unpaint)(block);
  });
  const hide = (block: Block): void => {
    unpaint(block);
    const element = elementOf.get(block);
    const others = element && shownIn.get(element);
    others?.delete(block);
    if (!element || others?.size) return;
    shownIn.delete(element);
    watch.delete(element);
  };
  const show = (block: Block): void => {
    const { element } = block;
    const before = elementOf.get(block);
    // An element that takes the place of one near the viewport is there too. To ask would cost a frame without marks.
    if (before && nearViewport.has(before)) nearViewport.add(element);
    elementOf.set(block, element);
    shownIn.set(element, (shownIn.get(element) ?? new Set()).add(block));
    watch.add(element);
  };
  return { show, hide, end: watch.end };
}
