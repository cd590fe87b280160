/** Tables for the terminal and for RESULTS.md, which are the same: Markdown with its columns lined up. */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width));

export const times = (ratio) => (ratio === undefined ? '–' : `${ratio < 10 ? ratio.toFixed(1) : Math.round(ratio)}×`);
export const number = (value) => (value === undefined ? '–' : value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0));

/** "≤ 4× met": what was measured is judged before it is rounded. */
export function verdict(value, budget, unit = '') {
  if (budget === undefined || value === undefined) return '–';
  return `≤ ${budget}${unit} ${value <= budget ? 'met' : 'not met'}`;
}
