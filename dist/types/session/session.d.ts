import type { SessionOptions } from './types.js';
/**
 * Starts a run and hands the session to `options.adopt`, or `undefined` where the reprint is not on the page. The
 * session's `end()` undoes all that the run has done.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export declare function startSession(options: SessionOptions, signal: AbortSignal): Promise<void>;
