/** The main content of a page whose article is not known: the story, or the stories, and not what stands around them. */
import type { Pausing } from '../util/pausing.js';
import { type Block } from './blocks.js';
export declare function readMainContent(): Pausing<Block[]>;
