import type { DossierSource, LoadedDossier } from './load.js';
/** @throws {DossierError} with every issue found */
export declare function loadExternal(source: Exclude<DossierSource, 'built-in'>, signal: AbortSignal): Promise<LoadedDossier>;
