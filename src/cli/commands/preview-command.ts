import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DossierAndArticle } from '../../node/preview/shown-dossier.js';
import { isFolder } from '../../node/folder/paths.js';
import { targetsOf } from '../../node/folder/targets.js';
import { articleOf } from '../article-and-dossier.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf, wholeNumber } from '../options.js';

const options = { port: { type: 'string', default: '0' }, article: { type: 'string' } } as const;

/** `article-context preview`: writes the address and serves until it is stopped. */
export async function previewCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const { values, positionals } = optionsOf(argv, options, [1, Infinity]);
  const port = wholeNumber('port', values.port, 65_535);
  const dossiers = dossiersIn(positionals, values.article);
  for (const { article } of dossiers) if (!(await articleOf(article, io))) return exitCodes.failed;
  const { startPreview } = await import('../../node/preview/preview.js');
  const { url, close } = await startPreview({ dossiers, dist: io.dist, port, cwd: io.cwd });
  io.out(url);
  await io.untilStopped();
  await close();
  return exitCodes.fine;
}

/** Of one dossier the article may be another; each of several has its own beside it. */
function dossiersIn(paths: readonly string[], article: string | undefined): DossierAndArticle[] {
  const last = paths.at(-1) ?? '';
  const named = article ?? (paths.length > 1 && /\.(?:txt|html?)$/iu.test(last) ? last : undefined);
  const folders = article === undefined && named !== undefined ? paths.slice(0, -1) : paths;
  const [folder = ''] = folders;
  if (named !== undefined) {
    if (folders.length > 1) throw new UsageError('expected one dossier for one article');
    return [{ folder, article: named }];
  }
  const roots = folders.flatMap((path) => (isFolder(path) ? targetsOf([path]).map((one) => one.folder.root) : [path]));
  return roots.map((root) => {
    const own = join(root, 'article.txt');
    if (!existsSync(own)) throw new UsageError(`no article.txt in ${root}: expected --article <file>`);
    return { folder: root, article: own };
  });
}
