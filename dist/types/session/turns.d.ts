/**
 * Waits for the runs that were begun before.
 *
 * @param signal ends the turn
 * @returns ends the turn
 * @throws an `AbortError` when `signal` has fired
 */
export declare function myTurn(signal: AbortSignal): Promise<() => void>;
