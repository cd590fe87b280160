/** Makes the lists beside the article: findings, drafts, mentions with why they are marked or not, names without an entry, balance. */
import type { TextMention } from '../../annotate/text-mention.js';
import { reasonOf, refusedIn, weighedMentions } from '../../annotate/why-not.js';
import type { Dossier } from '../../dossier/schema/schema.js';
import type { ArticleText } from '../../authoring/article/article.js';
import type { Checked } from '../../authoring/check/check.js';
import { describeReason } from '../../authoring/check/why-sentences.js';
import { describeRemark, mendRemark, type Remark } from '../../authoring/check/remark.js';
import { whatIsMissing } from '../../authoring/check/unfinished.js';
import { coverageOf } from '../report/coverage.js';
import { framingTable } from '../report/framing-table.js';
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
    ...(dossier && text
      ? [mentionList(text, dossier), refusedList(text, dossier), namesList(text, dossier), balance(dossier)]
      : []),
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
  const mentions = weighedMentions(text, dossier, 'calm');
  const items = mentions.map((mention) => {
    const { found, entry } = mention;
    const why = `${describeReason(reasonOf(mention, mentions))}; ${howFound(found)}`;
    return `<li><p>“${shown(found.text)}” → ${escaped(entry.id)}: ${shown(why)}</p>${showButton(entry.id)}</li>`;
  });
  return details(
    'mentions',
    `Mentions, ${String(mentions.filter(({ chosen }) => chosen).length)} of them marked`,
    items,
  );
}

const howFound = ({ via, alias, antecedent, cue }: TextMention): string =>
  `found by ${via === 'alias' ? `“${alias}”` : via}${antecedent === undefined ? '' : `, for “${antecedent}”`}${cue === undefined ? '' : `, near “${cue}”`}`;

/** Names and descriptions of the dossier that the text has, and that are not found there. */
function refusedList(text: ArticleText, dossier: Dossier): string {
  const items = refusedIn(text, dossier, 'calm').map(
    ({ words, block = 0, reason }) =>
      `<li><p>“${shown(words)}” in block ${String(block)}: ${shown(describeReason(reason))}</p></li>`,
  );
  return details('refused', 'Words of entries that are not found', items);
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
