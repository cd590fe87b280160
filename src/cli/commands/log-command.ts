import { logChange } from '../../node/inbox/log-change.js';
import { shownPath } from '../../node/report/print-remarks.js';
import { exitCodes, UsageError, type ExitCode, type Io } from '../io.js';
import { optionsOf } from '../options.js';

const options = { dossier: { type: 'string' }, what: { type: 'string' }, why: { type: 'string' } } as const;

/** `article-context log`: writes into an entry what was corrected and why, which its card shows. */
export function logCommand(argv: readonly string[], io: Io): ExitCode {
  const { values, positionals } = optionsOf(argv, options, [1, 1]);
  const [entry = ''] = positionals;
  const { dossier, what, why } = values;
  if (dossier === undefined || what === undefined || why === undefined)
    throw new UsageError('expected --dossier <folder>, --what <sentence> and --why <sentence>');
  const file = logChange({ folder: dossier, entry, what, why, today: io.today });
  io.out(`${shownPath(file, io.cwd)}: logged`);
  return exitCodes.fine;
}
