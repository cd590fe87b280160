/** Reads readers’ reports of cards: from mails, from issues as GitHub’s `gh` exports them, from a page’s own log. */

/** What a reader reported. */
export interface Report {
  readonly entry: string;
  /** The words that were marked. */
  readonly words: string;
  readonly page: string;
  /** Of the dossier, where the report has it. */
  readonly version: string;
  /** What the reader says. */
  readonly says: string;
  /** Where the report is: the address of an issue, or the line of the file. */
  readonly at: string;
}

/**
 * The reports in a file: JSON, JSON in lines, or any text with lines such as `entry: nato`, as the prepared mail and the
 * prepared issue have them.
 *
 * @throws {Error} for JSON that cannot be read
 */
export function reportsIn(text: string): Report[] {
  const trimmed = text.trim();
  if (trimmed.startsWith('[')) return [parsed(trimmed, 1)].flat().flatMap((item, i) => ofItem(item, `report ${String(i + 1)}`)); // prettier-ignore
  if (trimmed.startsWith('{'))
    return text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : ofItem(parsed(line, i + 1), `line ${String(i + 1)}`))); // prettier-ignore
  return inText(readable(text));
}

function parsed(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`line ${String(line)}: expected JSON: ${error instanceof Error ? error.message : String(error)}`, { cause: error }); // prettier-ignore
  }
}

/** A report of a page’s log has the fields themselves; an issue has them in the lines of its body. */
function ofItem(item: unknown, at: string): Report[] {
  if (typeof item !== 'object' || item === null) return [];
  const fields = item as Readonly<Record<string, unknown>>;
  const field = (...names: string[]): string => {
    const found = names.map((name) => fields[name]).find((value) => typeof value === 'string');
    return typeof found === 'string' ? found : '';
  };
  const where = field('url') || at;
  if (typeof fields['body'] === 'string') return inText(fields['body']).map((report) => ({ ...report, at: where }));
  const entry = field('entry', 'entryId');
  return entry === '' ? [] : [{ entry, words: field('text', 'words'), page: field('page'), version: field('version'), says: field('says', 'comment'), at: where }]; // prettier-ignore
}

/** `entry: nato`, also quoted in an answer (“> entry: nato”) or set in bold by an issue form. */
const line = /^[>\s*]{0,12}(entry|words|page|version|what is wrong)[*:]{1,4}(.*)$/iu;

function inText(text: string): Report[] {
  const reports: Report[] = [];
  let open: { entry: string; words: string; page: string; version: string; says: string; at: string } | undefined;
  let saying = false;
  text.split(/\r?\n/u).forEach((one, index) => {
    const [, name = '', value = ''] = line.exec(one) ?? [];
    const key = name.toLowerCase();
    if (key === 'entry') {
      open = { entry: value.trim(), words: '', page: '', version: '', says: '', at: `line ${String(index + 1)}` };
      reports.push(open);
      saying = false;
    } else if (open && key === 'what is wrong') {
      open.says = value.trim();
      saying = true;
    } else if (open && (key === 'words' || key === 'page' || key === 'version')) {
      open[key] = value.trim();
      saying = false;
    } else if (open && saying && /^(?:From |--)/u.test(one)) saying = false;
    else if (open && saying && one.trim() !== '') open.says = `${open.says} ${one.trim()}`.trim();
  });
  return reports.filter(({ entry }) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(entry));
}

/** Mail programs break long lines and write letters beyond ASCII as bytes (RFC 2045, quoted-printable). */
function readable(text: string): string {
  if (!/^content-transfer-encoding:\s*quoted-printable/imu.test(text)) return text;
  return text
    .replace(/=\r?\n/gu, '')
    .replace(/(?:=[0-9A-F]{2})+/gu, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
}
