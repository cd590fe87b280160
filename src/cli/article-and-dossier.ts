import type { Dossier } from '../dossier/schema/schema.js';
import { soundDossier } from '../node/check/sound-dossier.js';
import { readArticle } from '../node/folder/text-folder.js';
import { UsageError, type Io } from './io.js';

/** What `annotate` and `coverage` both start from; `undefined` where the dossier is not sound, which has been said. */
export function articleAndDossier(
  article: string,
  folder: string | undefined,
  io: Io,
): { blocks: string[]; dossier: Dossier } | undefined {
  if (folder === undefined) throw new UsageError('expected --dossier <folder>');
  const blocks = readArticle(article);
  if (!blocks) throw new UsageError(`no text can be read from ${article}`);
  const read = soundDossier(folder, io.cwd);
  if (read.dossier) return { blocks, dossier: read.dossier };
  for (const line of read.lines) io.err(line);
  return undefined;
}
