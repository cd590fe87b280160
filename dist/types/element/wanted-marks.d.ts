import { type Density, type Markable } from '../density.js';
/** Decides which mentions are marked: of those that the publisher wants, what the reader wants. */
export declare function markWanted(mentions: readonly Markable[], density: Density, types: string): void;
