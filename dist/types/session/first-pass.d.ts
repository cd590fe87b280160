import type { FoundReprint } from './types.js';
/** @throws an `AbortError` when `signal` fires first */
export declare function firstPass(found: FoundReprint, signal: AbortSignal): Promise<void>;
