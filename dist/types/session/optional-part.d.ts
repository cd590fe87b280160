import { DossierError } from '../dossier/dossier-error.js';
/**
 * Loads a part that marks can do without. Where it does not arrive, the run goes on, and the next one tries again.
 *
 * @returns `undefined` where it does not arrive; `onMissing` is told why
 */
export declare function optional<Part>(part: Promise<Part>, onMissing: (error: DossierError) => void): Promise<Part | undefined>;
