/** Loads the rules of one language. Each language is a chunk of its own, so that a page loads one. */
import type { ReadBlock } from '../../../text/hashed-block.js';
import { type FindSpeakers } from '../quoted-speakers.js';
/** Loads what finds speakers in a text of whatever language. @param blocks of the text */
export declare const loadSpeakers: (blocks: readonly ReadBlock[]) => Promise<FindSpeakers>;
