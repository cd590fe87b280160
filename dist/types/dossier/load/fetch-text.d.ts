/** Fetches a text, with bounds on its size and its time. */
import { DossierError } from '../dossier-error.js';
import { type Issue } from '../issue.js';
export interface Fetched {
    readonly text: string;
    /** The absolute URL that it came from, after redirections. */
    readonly address: string;
}
/**
 * @param options of `fetch`
 * @throws {DossierError} `unreachable`, with the HTTP status, or 0 where there was no answer in time; `too-large`
 * @throws the reason of `signal`, by default an `AbortError`, when it is aborted first
 */
export declare function fetchText(url: string, signal: AbortSignal, options?: RequestInit): Promise<Fetched>;
/** An error that is about all of a dossier, and not about a field of it. */
export declare const ofWhole: (code: Issue["code"], args?: Issue["args"]) => DossierError;
