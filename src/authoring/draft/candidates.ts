/** Makes candidate entries of an article's names: those that mean the same become one. */
import type { EntryType } from '../../dossier/schema/schema.js';
import { namesOf, type NameInText } from './article-names.js';
import { headType, peoples, standFor } from './name-words.js';

/** What may become an entry. */
export interface Candidate {
  readonly id: string;
  readonly type: EntryType;
  readonly name: string;
  /** Other ways in which the article writes it. */
  readonly aliases: readonly string[];
  /** Phrases of the article that seem to stand for it: “the ministry”. */
  readonly descriptions: readonly string[];
  readonly count: number;
  /** Where it stands first: the index of the paragraph, and the words around it. */
  readonly block: number;
  readonly context: string;
  /** Every place where it is named: the paragraph, and UTF-16 offsets in it. */
  readonly where: readonly Pick<NameInText, 'block' | 'start' | 'end'>[];
}

/** The most candidates: those that the article names most often. */
export const MOST_CANDIDATES = 300;

/** A name with all ways of writing it, while candidates are being made. */
interface Group {
  name: string;
  readonly spellings: Set<string>;
  readonly all: NameInText[];
  type: EntryType;
}

/** @returns in the order in which the article names them */
export function candidatesIn(paragraphs: readonly string[], lang: string): Candidate[] {
  const names = namesOf(paragraphs, lang);
  const groups = grouped(names, paragraphs);
  const inOrder = mostOften(groups, MOST_CANDIDATES);
  const described = descriptionsFor(inOrder, paragraphs);
  const ids = new Set<string>();
  return inOrder.map((group): Candidate => {
    const [first] = group.all;
    return {
      id: freshId(group.name, ids),
      type: group.type,
      name: group.name,
      aliases: [...group.spellings].filter((spelling) => spelling !== group.name),
      descriptions: described.get(group) ?? [],
      count: group.all.length,
      block: first?.block ?? 0,
      context: first ? around(paragraphs[first.block] ?? '', first) : '',
      where: group.all,
    };
  });
}

/** A book has tens of thousands, most of which it names once. */
const MOST_GROUPS = 2000;

/** The groups that are named most often, in their order. */
function mostOften(groups: readonly Group[], most: number): Group[] {
  const often = new Set([...groups].sort((a, b) => b.all.length - a.all.length).slice(0, most));
  return groups.filter((group) => often.has(group));
}

function grouped(names: readonly NameInText[], paragraphs: readonly string[]): Group[] {
  const byName = new Map<string, Group>();
  for (const name of names) {
    // A noun alone, such as “the Court”, is no name but a description.
    if (!/^(?:ngo|media-outlet)$/u.test(headType(name.text) ?? 'ngo')) continue;
    const key = keyOf(name.text);
    const known = byName.get(key);
    if (known) {
      known.all.push(name);
      known.spellings.add(name.text);
      if (known.type === 'other' || (name.title !== '' && known.type !== 'person')) known.type = typeOf(name);
    } else byName.set(key, { name: name.text, spellings: new Set([name.text]), all: [name], type: typeOf(name) });
  }
  const groups = mostOften([...byName.values()], MOST_GROUPS);
  return joinPlurals(joinShortened(joinAcronyms(joinCapitals(groups), paragraphs)));
}

/** The same but for the case of letters and a plural: “Kosovo Serb” and “Kosovo Serbs”. */
const keyOf = (text: string): string => (text === text.toUpperCase() ? text : text.toLowerCase());

function typeOf({ text, title, tags }: NameInText): EntryType {
  if (title !== '' && !/ (?:of|for) /u.test(text) && headOf(text) === undefined) return 'person';
  if (/^(?:MV|USS|HMS|INS|RV) /u.test(text)) return 'vehicle';
  // “Park Chan-ho”: a syllable in small letters after a hyphen is of a Korean or a Chinese person's name.
  if (/^\p{Lu}\p{L}+ \p{Lu}\p{L}+-\p{Ll}+$/u.test(text)) return 'person';
  const head = headOf(text);
  if (head !== undefined) return head;
  if (/^(?:Lake|Mount|Cape|Port|Fort|Camp|San|Santa|Saint|St\.?) /u.test(text)) return 'place';
  if (/^(?:West|Left|Right) Bank$/u.test(text)) return 'place';
  if (headType(text) === 'media-outlet') return 'media-outlet';
  if (tags.has('Demonym') || isDemonym(text)) return 'demonym';
  if (tags.has('Country')) return 'state';
  if (tags.has('FirstName') || (tags.has('Person') && text.includes(' '))) return 'person';
  if (tags.has('Place') || tags.has('City') || tags.has('Region')) return 'place';
  if (/^[\p{Lu}\p{N}-]{2,}$/u.test(text)) return 'organisation';
  return 'other';
}

/** The type by the noun that tells it: the last word, or the one before “of” or “for”. */
function headOf(text: string): EntryType | undefined {
  const [front = text] = text.split(/ (?:of|for|on|and|against|to|in|with|without) /u, 1);
  const word = (part: string): string => (part.split(/\s[\d/]/u, 1)[0] ?? '').split(/[\s-]/u).at(-1) ?? '';
  return text.includes(' ') ? (headType(word(front)) ?? headType(word(text)) ?? headType(front.split(' ')[0] ?? '')) : undefined; // prettier-ignore
}

/** Endings of English names for what is of a country or a people. Common ones alone: a wrong guess costs one word. */
const isDemonym = (text: string): boolean =>
  peoples.has(text) || !text.includes(' ') && /(?:[a-z](?:ese|ish|itish)|[a-z]{2}(?:ian|ean)s?|[a-z]{3}ans)$/u.test(text) && !/(?:Ian|Ivan|Christian|Sebastian|Julian|Adrian|Brian|Damian)$/u.test(text); // prettier-ignore

/** Joins “European Union (EU)” and “EU”, and a name with the capitals that it begins with. */
function joinAcronyms(groups: Group[], paragraphs: readonly string[]): Group[] {
  const text = paragraphs.join('\n');
  const acronyms = groups.filter(({ name }) => name.length < 12 && /^\p{Lu}\S*[\p{Lu}\p{N}]$/u.test(name));
  const byInitials = indexOf(groups, ({ name }) => (name.includes(' ') ? initialsOf(name) : []));
  const gone = new Set<Group>();
  for (const acronym of acronyms) {
    const at = text.indexOf(`(${acronym.name}`);
    const before = text.slice(Math.max(0, at - 160), Math.max(0, at)).trimEnd().replace(/[,“”"’']{1,3}$/u, ''); // prettier-ignore
    const isFree = (group: Group): boolean => group !== acronym && !gone.has(group);
    const spelled = (group: Group): boolean => [...group.spellings].some((spelling) => before.endsWith(spelling));
    const long = (before === '' ? undefined : groups.find((group) => isFree(group) && spelled(group))) ?? byInitials.get(acronym.name)?.find(isFree); // prettier-ignore
    if (!long) continue;
    take(long, acronym);
    gone.add(acronym);
  }
  return groups.filter((group) => !gone.has(group));
}

/** The first letters of a name’s words, with and without its small ones. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u);
  const letters = (list: readonly string[]): string => list.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return [letters(words.filter((word) => /^\p{Lu}/u.test(word))), letters(words)];
}

/** Joins “KHARTOUM”, as a report begins with where it is from, and “Khartoum”. */
function joinCapitals(groups: Group[]): Group[] {
  const gone = new Set<Group>();
  for (const group of groups) {
    if (!/^\p{Lu}{4,}$/u.test(group.name)) continue;
    const word = group.name.charAt(0) + group.name.slice(1).toLowerCase();
    const other = groups.find(({ name }) => name === word);
    if (other) {
      take(other, group);
      other.spellings.delete(group.name);
      gone.add(group);
    } else if (group.type === 'place' || group.type === 'state') {
      group.name = word;
      group.spellings.clear();
      group.spellings.add(word);
    }
  }
  return groups.filter((group) => !gone.has(group));
}

/** Joins a full name with its last words, of a person, or its first, of a company, where the article has both. */
function joinShortened(groups: Group[]): Group[] {
  const byPart = indexOf(groups, shortFormsOf);
  const gone = new Set<Group>();
  for (const short of groups) {
    if (short.type === 'demonym' || short.all[0]?.tags.has('Country') !== false) continue;
    const full = byPart.get(short.name)?.find((group) => group !== short && !gone.has(group));
    if (!full) continue;
    take(full, short);
    if (full.type === 'other') full.type = 'person';
    gone.add(short);
  }
  return groups.filter((group) => !gone.has(group));
}

/** What a name may be shortened to: of a person any word but the first, since Spanish names have the surname in the middle. */
function shortFormsOf({ name, type }: Group): string[] {
  const words = name.split(' ');
  const ends = words.map((_, i) => i + 1).slice(0, -1);
  if (type === 'company') return ends.map((end) => words.slice(0, end).join(' '));
  if ((type !== 'person' && type !== 'other') || words.length > 5) return [];
  return [...words.slice(1), ...ends.map((end) => words.slice(end).join(' '))];
}

/** Groups by keys that each of them has, in their order: to compare each with all others takes minutes in a book. */
function indexOf(groups: readonly Group[], keysOf: (group: Group) => readonly string[]): ReadonlyMap<string, Group[]> {
  const index = new Map<string, Group[]>();
  for (const group of groups)
    for (const key of new Set(keysOf(group))) {
      const known = index.get(key);
      if (known) known.push(group);
      else index.set(key, [group]);
    }
  return index;
}

/** Joins “Kenyan” and “Kenyans”. */
function joinPlurals(groups: Group[]): Group[] {
  const byPlural = indexOf(groups, ({ name }) => [`${name}s`]);
  const gone = new Set<Group>();
  for (const plural of groups) {
    const one = byPlural.get(plural.name)?.[0];
    if (!one || gone.has(one) || headOf(one.name) !== undefined) continue;
    take(one, plural);
    gone.add(plural);
  }
  return groups.filter((group) => !gone.has(group));
}

function take(group: Group, other: Group): void {
  for (const spelling of other.spellings) group.spellings.add(spelling);
  group.all.push(...other.all);
  group.all.sort((a, b) => a.block - b.block || a.start - b.start);
}

/** Phrases such as “the ministry” go to what was named last before them and can be called so. */
function descriptionsFor(groups: readonly Group[], paragraphs: readonly string[]): Map<Group, string[]> {
  const described = new Map<Group, string[]>();
  const nouns = new Map<string, Group[]>();
  for (const group of groups) {
    const own = group.name.includes(' ') ? (group.name.split(' ').at(-1) ?? '').toLowerCase() : '';
    const all = new Set([...(standFor[group.type] ?? []), ...(headType(capitalisedWord(own)) ? [own] : [])]);
    for (const noun of all) nouns.set(noun, [...(nouns.get(noun) ?? []), group]);
  }
  const where = groups.flatMap((group) => group.all.map(({ block, end }) => ({ group, block, end })));
  where.sort((a, b) => a.block - b.block || a.end - b.end);
  const calledSo = new Map([...nouns].map(([noun, may]) => [noun, where.filter(({ group }) => may.includes(group))]));
  const passed = new Map<string, number>();
  paragraphs.forEach((text, block) => {
    for (const { 0: found, 1: noun = '', index } of text.matchAll(
      /\b(?:[Tt]he|[Tt]his|[Tt]hat) (\p{L}+)(?!\s\p{Lu})/gu,
    )) {
      const phrase = found.charAt(0).toLowerCase() + found.slice(1);
      const named = calledSo.get(noun);
      if (!named) continue;
      const isBefore = (one: (typeof named)[number] | undefined): boolean => one !== undefined && (one.block < block || (one.block === block && one.end <= index)); // prettier-ignore
      let count = passed.get(noun) ?? 0;
      while (isBefore(named[count])) count++;
      passed.set(noun, count);
      const last = named[count - 1];
      if (!last) continue;
      const known = described.get(last.group) ?? [];
      if (!known.includes(phrase) && known.length < 8) described.set(last.group, [...known, phrase]);
    }
  });
  return described;
}

const capitalisedWord = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An id of the letters of a name, which no other candidate has. @example freshId('Île de Sein', new Set()) // 'ile-de-sein' */
export function freshId(name: string, taken: Set<string>): string {
  const letters = name.replaceAll('ı', 'i').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l').replaceAll('đ', 'd').normalize('NFD'); // prettier-ignore
  const bare = letters.replace(/\p{M}/gu, '').replace(/['’]/gu, '').toLowerCase().replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '').slice(0, 60).replace(/-$/u, '') || 'entry'; // prettier-ignore
  let id = bare;
  for (let i = 2; taken.has(id); i++) id = `${bare}-${String(i)}`;
  taken.add(id);
  return id;
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  `${start > 60 ? '…' : ''}${text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/gu, ' ').trim()}${end + 60 < text.length ? '…' : ''}`; // prettier-ignore
