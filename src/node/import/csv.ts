/** Reads comma-separated values (RFC 4180), also with semicolons or tabs, as spreadsheets of many countries write them. */

/** A row, and the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** @throws {Error} for a quotation that is not closed, with its line */
export function csvRows(text: string): CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let rowLine = 1;
  let quotedAt = 0;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.some((one) => one.trim() !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    cell = '';
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '\n') line++;
    if (quotedAt > 0) {
      if (unit !== '"') cell += unit;
      else if (text.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else quotedAt = 0;
    } else if (unit === '"' && cell === '') quotedAt = line;
    else if (unit === separator) {
      cells.push(cell);
      cell = '';
    } else if (unit === '\n') {
      endRow();
      rowLine = line;
    } else if (unit !== '\r') cell += unit;
  }
  if (quotedAt > 0) throw new Error(`line ${String(quotedAt)}: expected a closing quotation mark`);
  endRow();
  return rows;
}

/** The one that the first line has most. */
function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const count = (mark: string): number => first.split(mark).length;
  return [',', ';', '\t'].reduce((most, mark) => (count(mark) > count(most) ? mark : most));
}
