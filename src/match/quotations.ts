/** Quotations in a text: where they begin and end. */
import { mapPausing, type Pausing } from '../pauses.js';

/** UTF-16 offsets of one quotation's words, the marks themselves left out. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  /** Whether its closing mark stands in the block; one of several paragraphs has it in the last alone. */
  readonly isClosed: boolean;
}

/** What closes a quotation that a mark opens; straight marks close themselves. */
const closers: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‹': '›', '″': '″' };

/** Single marks, and the straight apostrophe where it stands before a word. */
const singles: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘’', "'": "'", '`': "'´`" };

/**
 * The quotations in each block of a text, outermost only: what is quoted within a quotation is quoted. One left open is
 * taken to run on to the block's end, and into the next block where that closes it.
 */
export function* findQuotations(texts: readonly string[]): Pausing<Quotation[][]> {
  let open = '';
  return yield* mapPausing(texts, (text) => {
    const quotations = quotationsIn(text, open);
    const last = quotations.at(-1);
    open = last && !last.isClosed ? (closers[text[last.start - 1] ?? ''] ?? open) : '';
    return quotations;
  });
}

/** @param carried what would close the quotation that the block before left open */
function quotationsIn(text: string, carried: string): Quotation[] {
  const quotations: Quotation[] = [];
  const marks = [...text.matchAll(/["“”„«»‹›″]/gu)];
  let opened = -1;
  let closer = '';
  const [first] = marks;
  if (first && carried.includes(first[0]) && !(first[0] in closers && /^\W*$/u.test(text.slice(0, first.index)))) {
    opened = 0;
    closer = carried;
  }
  // The engine's own search is six times as fast as a loop that looks each character up.
  for (const { 0: mark, index } of marks) {
    if (opened < 0) {
      const ends = closers[mark];
      if (ends === undefined || isInch(text, mark, index)) continue;
      opened = index + 1;
      closer = ends;
    } else if (closer.includes(mark)) {
      quotations.push({ start: opened, end: index, isClosed: true });
      opened = -1;
    }
  }
  if (opened >= 0) quotations.push({ start: opened, end: text.length, isClosed: false });
  return withSingles(text, quotations);
}

/** A 5" gun is not quoted. */
const isInch = (text: string, mark: string, index: number): boolean =>
  (mark === '"' || mark === '″') && /\d/u.test(text[index - 1] ?? '');

/** Quotations in single marks, as British papers set them, outside of those in double ones. */
function withSingles(text: string, doubles: readonly Quotation[]): Quotation[] {
  const found: Quotation[] = [];
  let past = 0;
  let next = 0;
  for (const { 0: mark, index } of text.matchAll(/(?<![\p{L}\p{N}])[‘‚'`](?=[\p{L}\p{N}“"])/gu)) {
    while (next < doubles.length && (doubles[next] as Quotation).end <= index) next++;
    if (index < past || (doubles[next]?.start ?? Infinity) <= index) continue;
    const end = closingOf(text, index + 1, singles[mark] ?? '');
    if (end < 0) continue;
    found.push({ start: index + 1, end, isClosed: true });
    past = end;
  }
  return found.length === 0 ? [...doubles] : outermost([...doubles, ...found]);
}

/**
 * The single mark that closes: an apostrophe looks the same. After a stop or a comma it closes; else the first after
 * which a word ends and that no plural's "s" stands before; else the first after which a word ends. Where another opens
 * before it, the first was none.
 */
function closingOf(text: string, from: number, closer: string): number {
  const candidates: number[] = [];
  const opener = text[from - 1] as string;
  for (let at = from + 1; at < text.length; at++) {
    const mark = text[at] as string;
    const isBeforeWord = (mark === opener || closer.includes(mark)) && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
    if (mark === opener && isBeforeWord && /\s/u.test(text[at - 1] as string)) break;
    if (!closer.includes(mark) || isBeforeWord) continue;
    if (/[.,!?…]/u.test(text[at - 1] as string))
      return candidates[0] !== undefined && isShort(text, from, candidates[0]) ? candidates[0] : at;
    if (!/\s/u.test(text[at - 1] as string)) candidates.push(at);
  }
  return candidates.find((at) => text[at - 1] !== 's') ?? candidates[0] ?? -1;
}

/** A word or three in marks, as when a writer keeps a wording at arm's length, ends before the sentence does. */
const isShort = (text: string, from: number, end: number): boolean => text.slice(from, end).split(/\s+/u).length <= 3;

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const kept: Quotation[] = [];
  for (const quotation of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (quotation.start > (kept.at(-1)?.end ?? -1)) kept.push(quotation);
  return kept;
}
