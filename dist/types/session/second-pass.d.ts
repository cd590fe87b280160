import type { MarkedNames } from './types.js';
/** Hands the finished session to `options.adopt`. @throws an `AbortError` when `signal` fires first */
export declare function secondPass(named: MarkedNames, signal: AbortSignal): Promise<void>;
