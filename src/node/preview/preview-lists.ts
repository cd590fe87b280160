/** Makes the lists beside the article: findings, drafts, mentions with why they are marked or not, names without an entry, balance. */
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleText } from '../../authoring/article/article.js';
import type { Checked } from '../../authoring/check/check.js';
import { describeRemark, mendRemark, type Remark } from '../../authoring/check/remark.js';
import { whatIsMissing } from '../../authoring/check/unfinished.js';
import { coverageOf } from '../report/coverage.js';
import { framingTable } from '../report/framing-table.js';
import { mentionRows, type MentionRow } from '../report/print-mentions.js';
import { shownPath, shownPlace } from '../report/print-remarks.js';
import { printableInLine } from '../report/printable.js';
import { escaped } from './escaped.js';

/** @param text the article as the dossier has it; `undefined` where one of the two cannot be used */
export function lists(
  checked: Checked,
  dossier: Dossier | undefined,
  text: ArticleText | undefined,
  cwd: string,
): string {
  return [
    details(
      'remarks',
      'Findings',
      checked.remarks.map((remark) => remarkItem(remark, checked, cwd)),
      true,
    ),
    details('drafts', 'Still to be written', checked.unfinished.map((one) => `<li><p><code>${shown(shownPath(one.file, cwd))}</code></p><p>${shown(whatIsMissing(one))}</p></li>`)), // prettier-ignore
    ...(dossier && text ? [mentionList(text, dossier), namesList(text, dossier), balance(dossier)] : []),
  ].join('');
}

const shown = (text: string): string => escaped(printableInLine(text));

const details = (id: string, title: string, items: readonly string[], open = false): string =>
  items.length === 0
    ? ''
    : `<details id="${id}"${open ? ' open' : ''}><summary>${title} (${String(items.length)})</summary><ol>${items.join('')}</ol></details>`;

/** A remark as an item of the list, with a button where it is about an entry. */
function remarkItem(remark: Remark, { dossier }: Checked, cwd: string): string {
  const { place, severity, code, path } = remark;
  const entry = path[0] === 'entries' && typeof path[1] === 'number' ? dossier?.entries[path[1]]?.id : undefined;
  const mend = mendRemark(remark);
  return `<li class="${severity}">
    <p><strong>${severity}</strong> ${escaped(code)} <code>${escaped(shownPlace(place, cwd))}</code></p>
    <p>${shown(describeRemark(remark))}</p>
    ${mend ? `<p>→ ${shown(mend)}</p>` : ''}
    ${entry ? showButton(entry) : ''}
  </li>`;
}

const showButton = (entry: string): string => `<button type="button" data-entry="${escaped(entry)}">Show card</button>`;

function mentionList(text: ArticleText, dossier: Dossier): string {
  const rows = mentionRows(text, dossier, 'calm');
  const items = rows.map(
    (row) =>
      `<li><p>“${shown(row.text)}” → ${escaped(row.entry)}: ${shown(whyMarked(row, rows, text, dossier))}</p>${showButton(row.entry)}</li>`,
  );
  return details('mentions', `Mentions, ${String(rows.filter(({ marked }) => marked).length)} of them marked`, items);
}

/** Why the widget marks some words on a calm page, or does not. */
function whyMarked(row: MentionRow, rows: readonly MentionRow[], { places }: ArticleText, dossier: Dossier): string {
  const found = `found by ${row.via === 'alias' ? `“${row.alias}”` : row.via}${row.antecedent === undefined ? '' : `, for “${row.antecedent}”`}${row.cue === undefined ? '' : `, near “${row.cue}”`}`;
  if (row.marked) return `marked; ${found}`;
  const entry = dossier.entries.find(({ id }) => id === row.entry);
  if (places[row.block]?.heading) return `not marked, since it is in a heading; ${found}`;
  if (entry?.mark === 'quiet') return `not marked, since its entry is quiet; ${found}`;
  if (entry?.type === 'demonym' && !entry.contested) return `not marked, since it names a people; ${found}`;
  const rival = rows.find((one) => one !== row && one.marked && one.block === row.block && one.start < row.end && row.start < one.end); // prettier-ignore
  if (rival) return `not marked, since “${rival.text}” is; ${found}`;
  if (rows.some((one) => one.entry === row.entry && one.marked)) return `not marked again; ${found}`;
  return `not marked; ${found}`;
}

function namesList({ blocks }: ArticleText, dossier: Dossier): string {
  const items = coverageOf(blocks, dossier).uncovered.map(
    ({ name, count, context }) =>
      `<li><p>${String(count)} × ${shown(name)}: ${shown(context)}</p><button type="button" data-add="${escaped(name)}">Add an entry</button></li>`,
  );
  return details('names', 'Names without an entry', items);
}

/** How many words each side has, and how hard the backgrounds are to read. */
function balance(dossier: Dossier): string {
  const { sides, backgrounds } = framingTable(dossier);
  const row = (cells: readonly (string | number)[], tag = 'td'): string =>
    `<tr>${cells.map((cell, i) => `<${tag}${i > 0 ? ' class="number"' : ''}>${shown(String(cell))}</${tag}>`).join('')}</tr>`;
  const heading = (...cells: string[]): string => row(cells, 'th');
  const hardest = backgrounds.toSorted((a, b) => b.grade - a.grade).slice(0, 12);
  return `<details id="balance"><summary>Balance and readability</summary>
    ${sides.length === 0 ? '' : `<table>${heading('side', 'framings', 'holders', 'words')}${sides.map(({ side, framings, holders, words }) => row([side, framings, holders, words])).join('')}</table>`}
    <table>${heading('background', 'words', 'school year')}${hardest.map(({ entry, words, grade }) => row([entry, words, grade])).join('')}</table></details>`;
}
