/** A reprint as the corpus has it: its paragraphs, each with the places that editors marked, carried along by every edit. */
import type { GoldSpan } from '../editorial.js';

/** `name`: an entity or a contested wording; `near`: one misspelled by an edit; `description`: "the NGO". */
export type Kind = 'name' | 'near' | 'description';

export interface Place {
  /** The entry's id. */
  readonly id: string;
  readonly kind: Kind;
  /** UTF-16 offsets in the paragraph; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface Paragraph {
  readonly text: string;
  readonly places: readonly Place[];
}

/** The headline first. */
export type Reprint = readonly Paragraph[];

/** What the corpus needs to know of a dossier's entry. */
interface KnownEntry {
  readonly id: string;
  readonly also?: readonly string[] | undefined;
}

/** The article as printed, with the places of the gold annotation that the dossier has entries for, each once. */
export function originalReprint(
  texts: readonly string[],
  gold: readonly GoldSpan[],
  entries: Iterable<KnownEntry>,
): Reprint {
  const entryOf = new Map([...entries].flatMap(({ id, also = [] }) => [id, ...also].map((name) => [name, id])));
  return texts.map((text, index) => {
    const places = new Map<string, Place>();
    for (const { id, kind, paragraph, start, end } of gold) {
      const entry = entryOf.get(id);
      if (paragraph !== index + 1 || entry === undefined) continue;
      const place: Place = { id: entry, kind: kind === 'anaphor' ? 'description' : 'name', start, end };
      places.set(JSON.stringify(place), place);
    }
    return { text, places: [...places.values()] };
  });
}

/** Takes the text from `start` to `end` out and puts `text` in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The edit misspells a name. */
  readonly misspells?: boolean;
  /** Ids of entries that the new text names, by the words in it. */
  readonly names?: Readonly<Record<string, string>> | undefined;
}

/**
 * A paragraph after edits that are in order and do not overlap. A place grows and shrinks with what is edited in it, is not
 * touched by what is put in at its edges, and goes when nothing or only a part of it is left.
 */
export function edited({ text, places }: Paragraph, edits: readonly Edit[]): Paragraph {
  let result = '';
  let from = 0;
  const named: Place[] = [];
  for (const edit of edits) {
    result += text.slice(from, edit.start);
    for (const [words, id] of Object.entries(edit.names ?? {})) {
      const start = result.length + edit.text.indexOf(words);
      named.push({ id, kind: 'name', start, end: start + words.length });
    }
    result += edit.text;
    from = edit.end;
  }
  const kept = places.flatMap((place) => movedPlace(place, edits));
  return { text: result + text.slice(from), places: [...kept, ...named] };
}

function movedPlace(place: Place, edits: readonly Edit[]): Place[] {
  let { start, end, kind } = place;
  for (const edit of edits) {
    const grows = edit.text.length - (edit.end - edit.start);
    const isInsertion = edit.start === edit.end;
    const isBefore = isInsertion ? edit.start <= place.start : edit.end <= place.start;
    if (edit.start >= place.end) continue;
    end += grows;
    if (isBefore) {
      start += grows;
      continue;
    }
    if (edit.start < place.start || edit.end > place.end) return [];
    if (edit.misspells && kind === 'name') kind = 'near';
  }
  return end > start ? [{ ...place, kind, start, end }] : [];
}

/** What to look for, what to put in its place, and whom the new words name. */
export type Rule = readonly [pattern: RegExp, by: string | ((match: string) => string), names?: Edit['names']];

/** One edit for each match of a rule. */
const editsBy = (text: string, [pattern, by, names]: Rule, misspells: boolean): Edit[] =>
  [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    text: typeof by === 'string' ? by : by(match),
    misspells,
    names,
  }));

/** Each rule is applied to what those before it left. */
export const rewritten = (reprint: Reprint, rules: readonly Rule[], misspells = false): Reprint =>
  reprint.map((paragraph) =>
    rules.reduce((sofar, rule) => edited(sofar, editsBy(sofar.text, rule, misspells)), paragraph),
  );

/** The part of a paragraph from `start` to `end`, with the places that are whole in it. */
export function part({ text, places }: Paragraph, start: number, end = text.length): Paragraph {
  const inside = places.filter((place) => place.start >= start && place.end <= end);
  return {
    text: text.slice(start, end),
    places: inside.map((place) => ({ ...place, start: place.start - start, end: place.end - start })),
  };
}

/** Paragraphs run together, with a space between. */
export function joined(paragraphs: readonly Paragraph[]): Paragraph {
  let text = '';
  const places: Place[] = [];
  for (const paragraph of paragraphs) {
    if (text) text += ' ';
    const by = text.length;
    places.push(...paragraph.places.map((place) => ({ ...place, start: place.start + by, end: place.end + by })));
    text += paragraph.text;
  }
  return { text, places };
}
