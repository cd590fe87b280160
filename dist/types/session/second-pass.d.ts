import type { MarkedNames } from './types.js';
/** @throws an `AbortError` when `signal` fires first */
export declare function secondPass(marked: MarkedNames, signal: AbortSignal): Promise<void>;
