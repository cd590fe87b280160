/** Writes reports by entry, those with the most first, with the file in which each entry is. */
import type { DossierFolder } from '../../authoring/folder/dossier-folder.js';
import { stemOf } from '../../authoring/folder/folder-parts.js';
import { countOf, shownPath } from '../report/print-remarks.js';
import { printableInLine } from '../report/printable.js';
import { groupBy } from '../../util/group-by.js';
import type { Report } from './reports.js';

/** The reports of one entry. */
export interface EntryReports {
  readonly entry: string;
  /** Its file; absent where the dossier has no such entry, or none is given. */
  readonly file?: string;
  readonly reports: readonly Report[];
}

/** @param folder whose entries the reports are about; files are called as their entries */
export function byEntry(reports: readonly Report[], folder: DossierFolder | undefined): EntryReports[] {
  const files = new Map((folder?.entryFiles ?? []).map((file) => [stemOf(file), file]));
  return [...groupBy(reports, ({ entry }) => entry)]
    .map(([entry, own]) => {
      const file = files.get(entry);
      return { entry, reports: own, ...(file === undefined ? {} : { file }) };
    })
    .sort((a, b) => b.reports.length - a.reports.length || (a.entry < b.entry ? -1 : 1));
}

export function inboxText(entries: readonly EntryReports[], hasDossier: boolean, cwd: string): string {
  if (entries.length === 0) return 'no report: expected lines such as "entry: nato", or JSON with "entry"';
  const lines = entries.flatMap(({ entry, file, reports }) => [
    `${entry}: ${countOf(reports.length, 'report')}${file === undefined ? (hasDossier ? ', and no such entry here' : '') : `  ${shownPath(file, cwd)}`}`,
    ...reports.map(({ words, page, version, says, at }) => {
      const parts = [
        words && `“${words}”`,
        says && `: ${says}`,
        page && ` on ${page}`,
        version && ` (version ${version})`,
      ];
      return `  ${printableInLine(at)}  ${printableInLine(parts.filter(Boolean).join('')) || 'nothing else'}`;
    }),
  ]);
  const count = entries.reduce((sum, { reports }) => sum + reports.length, 0);
  return [...lines, `${countOf(count, 'report')} of ${String(entries.length)} entries`].join('\n');
}
