/** Follows what becomes of the words that a run has marked: which of its mentions are on the page, and where. */
import type { PageMention } from '../../api/mention.js';
import type { Interaction } from '../../interaction/interaction.js';
import type { Block } from '../../page/blocks.js';
import type { PaintedMarks } from './painted-marks.js';
import type { LiveMarks } from '../types.js';

/** The mentions of a run, in document order, without those whose words have left the page. */
export class LiveMentions {
  readonly #all: readonly PageMention[];
  readonly #gone = new Set<Block>();
  #present: readonly PageMention[];

  constructor(all: readonly PageMention[]) {
    this.#all = all;
    this.#present = all;
  }

  /** Another array after each change. */
  get present(): readonly PageMention[] {
    return this.#present;
  }

  /** The blocks that have left it. */
  get gone(): ReadonlySet<Block> {
    return this.#gone;
  }

  drop(blocks: ReadonlySet<Block>): void {
    for (const block of blocks) this.#gone.add(block);
    this.#present = this.#present.filter(({ mark }) => !this.#gone.has(mark.block));
  }

  restore(blocks: ReadonlySet<Block>): void {
    for (const block of blocks) this.#gone.delete(block);
    this.#present = this.#all.filter(({ mark }) => !this.#gone.has(mark.block));
  }
}

/** What a run gives to those who follow its page. */
export function liveMarks(
  mentions: LiveMentions,
  painted: PaintedMarks,
  interaction: Interaction,
  { blocks, canMove }: Pick<LiveMarks, 'blocks' | 'canMove'>,
): LiveMarks {
  return {
    blocks,
    canMove,
    isInUse: () => interaction.isInUse,
    drop(gone) {
      mentions.drop(gone);
      painted.drop(gone);
    },
    restore(found) {
      mentions.restore(found);
      painted.restore(found);
      interaction.renewPlaces();
    },
  };
}
