/** Does the work of `article-context log`: writes into an entry what has been corrected, which its card shows. */
import { readDossier } from '../folder/targets.js';
import { writeWhole } from '../folder/write-file.js';
import { readYaml } from '../../authoring/folder/yaml-file.js';
import { scalar } from '../../authoring/folder/yaml-text.js';

export interface ChangeToLog {
  readonly folder: string;
  readonly entry: string;
  readonly what: string;
  readonly why: string;
  /** Today as an ISO date. */
  readonly today: string;
}

/** @returns the file that was written @throws {Error} where there is no such entry, or its file cannot be read or written */
export function logChange({ folder, entry, what, why, today }: ChangeToLog): string {
  const read = readDossier(folder);
  const [problem] = read.problems;
  if (problem) throw new Error(`${problem.place.file}:${String(problem.place.line)}: ${problem.says}: mend it first`);
  const file = read.yamlFiles.find(({ file: path, value }) => read.entryFiles.includes(path) && (value as { readonly id?: unknown } | null)?.id === entry); // prettier-ignore
  if (!file) throw new Error(`${folder}: no file of an entry “${entry}”`);
  const item = `  - date: '${today}'\n    what: ${scalar(what)}\n    why: ${scalar(why)}\n`;
  const wanted = [{ date: today, what: bare(what), why: bare(why) }, ...historyOf(file.value)];
  const text = withItem(file.text, item);
  const mended = readYaml(text, file.file);
  // A history in braces, or indented otherwise, is not one that lines can be put into.
  if (mended.problems.length > 0 || JSON.stringify(historyOf(mended.value)) !== JSON.stringify(wanted))
    throw new Error(`${file.file}: expected "history" as a list with a line for each field; add there:\n${item}`);
  writeWhole(file.file, text);
  return file.file;
}

const bare = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function historyOf(value: unknown): unknown[] {
  const { history } = (value ?? {}) as { readonly history?: unknown };
  return Array.isArray(history) ? (history as unknown[]) : [];
}

/** The latest change stands first. */
function withItem(text: string, item: string): string {
  const at = /^history:[ \t]*(?:#.*)?\r?\n/mu.exec(text);
  if (at) return text.slice(0, at.index + at[0].length) + item + text.slice(at.index + at[0].length);
  return `${text === '' || text.endsWith('\n') ? text : `${text}\n`}history:\n${item}`;
}
