/** Gets a text from an address, with bounds on its size and its time. */
import { DossierError } from '../dossier-error.js';
import { type Issue } from '../issue.js';
export interface Fetched {
    readonly text: string;
    /** Where it came from in the end, after redirections. */
    readonly address: string;
}
/** @throws {DossierError} that says what keeps it from being had; an `AbortError` when `signal` fires first */
export declare function fetchText(url: string, signal: AbortSignal): Promise<Fetched>;
/** An error of all of a dossier and of no place in it. */
export declare const ofWhole: (code: Issue["code"], args?: Issue["args"]) => DossierError;
