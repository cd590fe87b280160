import type { Issue } from './issue.js';
/** Why a dossier could not be used. */
export declare class DossierError extends Error {
    readonly issues: readonly Issue[];
    readonly name = "DossierError";
    constructor(issues: readonly Issue[]);
}
