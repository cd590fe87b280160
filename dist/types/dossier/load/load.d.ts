/** Gets a dossier from where the publisher says, in the parts that a page needs at different times. */
import type { DossierSource, LoadedDossier } from './loaded-dossier.js';
/**
 * The checks are a chunk of their own: a page with the built-in dossier never loads them.
 *
 * @throws {DossierError} with every issue found, when the dossier cannot be had or is not one
 */
export declare function loadDossier(source: DossierSource, signal: AbortSignal): Promise<LoadedDossier>;
