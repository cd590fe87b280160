import type { DossierSource, LoadedDossier } from './loaded-dossier.js';
/**
 * Loads the lexicon of a dossier now, and its phrases and cards when they are asked for. The code that checks dossiers
 * is imported only for one that is not built in, since a page with the built-in dossier does not need it.
 *
 * @throws {DossierError} with the issues found, when the dossier cannot be fetched or is not valid
 */
export declare function loadDossier(source: DossierSource, signal: AbortSignal): Promise<LoadedDossier>;
