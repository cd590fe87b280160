import { DossierError } from '../dossier/dossier-error.js';
import { inTime } from '../util/in-time.js';

/** ms that a part is waited for before the run goes on without it. */
const LIMIT = 8000;

/**
 * Loads a part that marks can do without. Where it does not arrive, the run goes on, and the next one tries again.
 *
 * @returns `undefined` where it does not arrive; `onMissing` is told why
 */
export async function optional<Part>(
  part: Promise<Part>,
  onMissing: (error: DossierError) => void,
): Promise<Part | undefined> {
  try {
    return await inTime(part, LIMIT);
  } catch (error) {
    onMissing(new DossierError([{ code: 'part-missing', path: [], args: { says: String(error).slice(0, 200) } }]));
    return undefined;
  }
}
