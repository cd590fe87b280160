import type { Issue } from './issue.js';

/** Why a dossier could not be used. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  constructor(readonly issues: readonly Issue[]) {
    super(JSON.stringify(issues));
  }
}
