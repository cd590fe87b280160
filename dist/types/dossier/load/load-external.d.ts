import type { DossierSource, LoadedDossier } from './loaded-dossier.js';
/** @throws {DossierError} with every issue found */
export declare function loadExternal(source: Exclude<DossierSource, 'built-in'>, signal: AbortSignal): Promise<LoadedDossier>;
