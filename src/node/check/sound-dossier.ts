import { checkDossier } from '../../authoring/check/check.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import { textLines } from '../report/print-remarks.js';
import { readDossier } from '../folder/targets.js';

/**
 * Reads the dossier of a folder or a file. It has only to be sound, not to pass the editorial rules. @returns it, or
 * lines with its errors
 */
export function soundDossier(
  path: string,
  cwd: string,
): { dossier: Dossier; lines?: undefined } | { dossier: undefined; lines: string[] } {
  const { dossier, remarks } = checkDossier(readDossier(path));
  if (dossier) return { dossier };
  return {
    dossier,
    lines: remarks.filter(({ severity }) => severity === 'error').map((remark) => textLines(remark, cwd)),
  };
}
