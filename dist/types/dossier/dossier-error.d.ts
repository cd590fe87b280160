import type { Issue } from './issue.js';
/** Thrown where a dossier cannot be used. `issues` says why; the message is the issues as JSON. */
export declare class DossierError extends Error {
    readonly issues: readonly Issue[];
    readonly name = "DossierError";
    constructor(issues: readonly Issue[]);
}
