import type { Issue } from './issue.js';

/** Thrown where a dossier cannot be used. `issues` says why; the message is the issues as JSON. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  constructor(readonly issues: readonly Issue[]) {
    super(JSON.stringify(issues));
  }
}
