import type { SessionOptions } from './types.js';
/**
 * Hands the session over to `adopt`; none where the reprint is not on the page.
 *
 * @throws {DossierError} when the dossier cannot be used; an `AbortError` when `signal` fires first
 */
export declare function startSession(options: SessionOptions, signal: AbortSignal): Promise<void>;
