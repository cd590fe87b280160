/** Follows what becomes of the words that a run has marked: which of its mentions are on the page, and where. */
import type { PageMention } from '../../api/mention.js';
import type { Interaction } from '../../interaction/interaction.js';
import type { Block } from '../../page/blocks.js';
import type { PaintedMarks } from './painted-marks.js';
import type { LiveMarks } from '../types.js';
/** The mentions of a run, in document order, without those whose words have left the page. */
export declare class LiveMentions {
    #private;
    constructor(all: readonly PageMention[]);
    /** Another array after each change. */
    get present(): readonly PageMention[];
    /** The blocks that have left it. */
    get gone(): ReadonlySet<Block>;
    drop(blocks: ReadonlySet<Block>): void;
    restore(blocks: ReadonlySet<Block>): void;
}
/** What a run gives to those who follow its page. */
export declare function liveMarks(mentions: LiveMentions, painted: PaintedMarks, interaction: Interaction, { blocks, canMove }: Pick<LiveMarks, 'blocks' | 'canMove'>): LiveMarks;
