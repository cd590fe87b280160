/** Finds the names of an article: whole ones, such as “Ministry of Foreign Affairs”, told from titles and from words that begin a sentence. */
import { wordTags } from './word-tags.js';
import {
  calendarWords,
  functionWords,
  headType,
  joinedByAnd,
  numberedNouns,
  peoples,
  starters,
  titles,
  titleWords,
} from './name-words.js';

/** A name where it stands in an article. */
export interface NameInText {
  readonly text: string;
  /** Index of its paragraph. */
  readonly block: number;
  /** UTF-16 offsets in the paragraph; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The titles that stand before it. */
  readonly title: string;
  /** What is known of its words, by the tags of `compromise`. */
  readonly tags: ReadonlySet<string>;
}

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence or a quotation begins with it, so that its capital tells nothing. */
  readonly begins: boolean;
  readonly isPossessive: boolean;
}

/** UTF-16 units of which the words are tagged, which takes a while; in a longer text capitals alone decide. */
const MOST_TAGGED = 60_000;

/** @param lang as a tag; words are tagged in English alone */
export function namesOf(paragraphs: readonly string[], lang: string): NameInText[] {
  const isEnglish = /^en(?:-|$)/u.test(lang);
  const tags = isEnglish ? wordTags(paragraphs.join('\n').slice(0, MOST_TAGGED)) : new Map<string, Set<string>>();
  const tokens = paragraphs.map(capitalised);
  const evidence = evidenceOf(paragraphs, tokens);
  const found = paragraphs.map((text, block) => {
    const kept = (tokens[block] ?? []).filter((token, i, all) => mayName(token, all[i + 1], text, evidence, tags));
    return isTitleCase(text) ? [] : runsOf(text, kept, tags).flatMap((run) => withoutTitles(run, text, block, tags));
  });
  const known = new Map(found.flat().map((name) => [name.text, name]));
  return found.flatMap((names, block) =>
    isTitleCase(paragraphs[block] ?? '') ? namesInTitle(paragraphs[block] ?? '', block, known) : names,
  );
}

const word = String.raw`[\p{L}\p{M}\p{N}]`;
/** Before a hyphen, what makes one word with what is after it: “Co-operation”, “Shu-fen” after a name. */
const hyphenated = String.raw`(?:(?:Co|Re|Non|Anti|Pre|Multi)-\p{Ll}+|(?<=\p{Lu}\p{L}+\s)\p{Lu}\p{Ll}{1,5}-(?!based|born|led|run|held|made|owned|backed|era|style|wide|bound)\p{Ll}{2,5}(?!${word}))`;
/** A name may begin with an Arabic article or a French preposition in small letters. */
const before = String.raw`(?:(?:al|el|as|ar|ash|an|at|ad|az)-|d[’'])?`;
/** An apostrophe or a hyphen within a word joins. */
const joined = String.raw`(?:['’](?=\p{L})${word}+|[-‑–](?=[\p{Lu}\p{N}])${word}+)*`;
/** Words with a capital; first short forms such as “U.N.” */
const capital = new RegExp(
  String.raw`(?:\p{Lu}\.){2,}|(?<!${word})(?:${hyphenated}|${before}\p{Lu}${word}*${joined})`,
  'gu',
);

/** Before a word that begins a sentence: nothing, or the end of another, but no short form such as “Dr.” or “J.” */
const beginning = /(?:^|(?<!\b(?:[A-Z]|St|Dr|Mr|Mrs|Ms|Gen|Col|Lt|Rev|Prof|No|Gov|Sen|vs))[.!?…]["”’)]*\s+|[:;–—]\s+|^[-–—•*]\s*)["“‘„«‹(]*$/u; // prettier-ignore
const quoteBefore = /["“‘„«‹]$/u;

function capitalised(text: string): Token[] {
  return [...text.matchAll(capital)].map(({ 0: found, index }) => {
    const bare = found.replace(/['’]s$/u, '');
    const before = text.slice(Math.max(0, index - 40), index);
    return { text: bare, start: index, end: index + bare.length, begins: beginning.test(before) || quoteBefore.test(before), isPossessive: bare !== found }; // prettier-ignore
  });
}

/** Which words stand with a capital within a sentence, and which without one. */
interface Evidence {
  readonly capital: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
}

function evidenceOf(paragraphs: readonly string[], tokens: readonly (readonly Token[])[]): Evidence {
  const inProse = tokens.filter((_, block) => !isTitleCase(paragraphs[block] ?? '')).flat();
  return {
    capital: new Set(inProse.filter(({ begins }) => !begins).map(({ text }) => text)),
    small: new Set(paragraphs.flatMap((text) => text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? [])),
  };
}

/** Whether most words of a text have a capital, as in some headlines: then a capital tells nothing. */
function isTitleCase(text: string): boolean {
  if (/[.!?…][”’"]?\s*$/u.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > long.length * 0.7;
}

/** The most words of a name. */
const MOST_WORDS = 12;

/** Of a title in which all words have capitals the names that the text has too, the longest where several begin. */
function namesInTitle(text: string, block: number, known: ReadonlyMap<string, NameInText>): NameInText[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })); // prettier-ignore
  const names: NameInText[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = words[i]?.start ?? 0;
    for (let to = Math.min(words.length, i + MOST_WORDS); to > i; to--) {
      const end = words[to - 1]?.end ?? start;
      const name = known.get(text.slice(start, end));
      if (!name) continue;
      names.push({ ...name, block, start, end });
      i = to - 1;
      break;
    }
  }
  return names;
}

type Tags = ReadonlyMap<string, ReadonlySet<string>>;

const naming = ['Person', 'Place', 'Country', 'City', 'Region', 'Organization', 'Demonym', 'Acronym', 'ProperNoun', 'FirstName', 'LastName']; // prettier-ignore

function mayName(token: Token, next: Token | undefined, whole: string, evidence: Evidence, tags: Tags): boolean {
  const { text, end, begins } = token;
  const follows = next !== undefined && /^(?:\.?\s+|-)$/u.test(whole.slice(end, next.start));
  if (text === 'The') return follows && /^(?:Hague|Gambia|Bahamas)$/u.test(next.text);
  if (/^(?:El|La|Los|Las|Le|Les|Il|Der|Die|Das)$/u.test(text)) return follows;
  if (calendarWords.has(text)) return follows && !begins && headType(next.text) !== undefined;
  if (text.length === 1 && text !== 'A' && text !== 'I')
    return follows || /^\.\s\p{Lu}/u.test(whole.slice(end, end + 3));
  if (functionWords.has(text)) return follows && (!begins ? headType(next.text) !== undefined || evidence.capital.has(next.text) : evidence.capital.has(text)); // prettier-ignore
  if (!begins || evidence.capital.has(text)) return true;
  if (starters.has(text)) return follows && evidence.capital.has(next.text);
  return seemsName(token, follows, whole, evidence, tags);
}

/** Whether a word that begins a sentence seems to be a name, or the first word of one. */
function seemsName(
  { text, end, isPossessive }: Token,
  follows: boolean,
  whole: string,
  evidence: Evidence,
  tags: Tags,
): boolean {
  // prettier-ignore
  if (/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(text) || peoples.has(text) || isPossessive) return true;
  const isSmall = evidence.small.has(text.toLowerCase());
  // “Resolution 2065”: what has a number is one of its kind.
  if (isNumbered(text, whole.slice(end, end + 20))) return true;
  if (isSmall && !follows) return false;
  if (tags.size === 0) return !isSmall;
  const known = tags.get(text);
  if (known && naming.some((tag) => known.has(tag))) return true;
  // “Brexit divided the town”: nouns for what has no plural are what else a sentence begins with without an article.
  if (!isSmall && known?.has('Singular') && !known.has('Actor') && !/(?:[tc]y|ion|ness|ment|ing|ism|ship|[ae]n[ct]e|hood|ery|ture|age)$/u.test(text)) return true; // prettier-ignore
  // “Sápmi, the land of …”: what is explained after a comma is a name.
  return !isSmall && (follows || /^,\s(?:the|an?|who|which|whose|where|once)\s/u.test(whole.slice(end, end + 9)) || /(?:ians?|eans|ese)$/u.test(text)); // prettier-ignore
}

interface Run {
  readonly tokens: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Small words within names, which join what stands at both sides. */
const particles = /^\s(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|la|le|al|el|bin|ibn|bint|ben|ould|y|e|wa|ya|af|ul|ud|für|und|och|og|i|pour|para|por|en)(?:\s(?:la|las|los|der|den|le|l['’]))?\s$/u; // prettier-ignore
const plain = /^(?:\s+|[-–])$/u;

/** Joins words with a capital to names. */
function runsOf(text: string, tokens: readonly Token[], tags: Tags): Run[] {
  const runs: Run[] = [];
  for (const [at, token] of tokens.entries()) {
    const before = runs.at(-1);
    const gap = before ? text.slice(before.end, Math.min(token.start, before.end + 40)) : '';
    const mayJoin = before !== undefined && before.tokens.length < MOST_WORDS;
    if (mayJoin && joins(before, gap, at, tokens, text.slice(before.start, before.end), tags))
      runs[runs.length - 1] = { tokens: [...before.tokens, token], start: before.start, end: token.end };
    else runs.push({ tokens: [token], start: token.start, end: token.end });
  }
  return runs.map((run) => withNumber(run, text));
}

function joins({ tokens }: Run, gap: string, at: number, all: readonly Token[], raw: string, tags: Tags): boolean {
  const token = all[at] as Token;
  const last = tokens.at(-1)?.text ?? '';
  const isPlace = (word: string): boolean => ['Place', 'Country', 'City', 'Demonym', 'Person'].some((tag) => tags.get(word)?.has(tag)); // prettier-ignore
  // After a people another name may stand: “Serbs call it Luka, Albanians Lukë”.
  if (plain.test(gap)) return !(/s$/u.test(last) && (peoples.has(last) || /(?:ians|eans)$/u.test(last)) && headType(token.text) === undefined); // prettier-ignore
  if (/^\.\s$/u.test(gap)) return /^\p{Lu}$/u.test(last);
  if (particles.test(gap)) return headType(token.text) === undefined;
  const words = tokens.map((one) => one.text);
  const head = words.some((word) => headType(word) !== undefined);
  const isTitle = titles.has(last) || titles.has(last.replace(/s$/u, ''));
  if (/^\sof(?:\sthe)?\s$/u.test(gap)) return !isTitle && (head || (words.length === 1 && !isPlace(last) && !tokens[0]?.begins)) || /^(?:Lord|Sons|Friends|Commonwealth|House)$/u.test(last); // prettier-ignore
  if (/^\sfor(?:\sthe)?\s$/u.test(gap)) return head && !isPlace(token.text) || /^(?:Fridays|Mothers|Justice|Lawyers|Women|Citizens|Movement)$/u.test(last); // prettier-ignore
  if (/^\sin\s$/u.test(gap) && / (?:of|for) /u.test(raw) && tags.get(token.text)?.has('Place')) return head;
  if (/^\s(?:on|against|to|in|with)(?:\sthe)?\s$/u.test(gap)) return /^(?:Convention|Treaty|Commission|Committee|Agreement|Protocol|Memorandum|Conference|Council|Declaration|Covenant|Framework|Rapporteur|Mothers|Pact|Mission|Accord|Group)$/u.test(last); // prettier-ignore
  if (/^\swithout\s$/iu.test(gap)) return true;
  if (/^['’]s\s$/u.test(gap) && /^(?:St|Saint)$/u.test(words[0] ?? '') && headType(token.text) !== undefined)
    return true;
  if (/^['’]s?\s$/u.test(gap)) return /^(?:People|Lord|Women|Children|Workers|Peasants|Farmers|Peoples|Veterans|Teachers|Mothers|Students|St|King|Queen|Journalists|Citizens)s?$/u.test(last) || (gap.length === 2 && headType(token.text) !== undefined && !isPlace(last)); // prettier-ignore
  if (/^,\s$/u.test(gap)) return false;
  if (!/^\s(?:and|&)(?:\sthe)?\s$/u.test(gap)) return false;
  if (joinedByAnd.has(last)) return true;
  const isPart = / (?:of|for|on) /u.test(raw) || /^(?:Ministry|Department|Office|Agency|Commission|Committee|Court|Bureau|Institute)$/u.test(words[0] ?? ''); // prettier-ignore
  const mayFollow = headType(token.text) === undefined || headType(token.text) === 'organisation';
  if (isPart && head && words.length > 1 && mayFollow && !isPlace(token.text) && !isPlace(last) && !titles.has(token.text)) return true; // prettier-ignore
  // “Truth and Reconciliation Commission”: what is after “and” ends in a noun that both words go with.
  const end = lastBeside(all, at);
  return gap === ' and ' && words.length < 3 && !words.some(isPlace) && headType(last) === undefined && end > at && !isPlace(token.text) && /^(?:organisation|ministry)$/u.test(headType(all[end]?.text ?? '') ?? '') && !/^[A-Z]+$/u.test(last); // prettier-ignore
}

/** The index of the last word in a row that only spaces part. */
function lastBeside(all: readonly Token[], from: number): number {
  let at = from;
  while (at < from + MOST_WORDS && all[at + 1]?.start === (all[at]?.end ?? -2) + 1) at++;
  return at;
}

const numberAfter = /^\s(?:No\.?\s)?(?:\d[\d/().A-Z-]*\d|\d)/u;
const isNumbered = (word: string, after: string): boolean => numberedNouns.has(word) && numberAfter.test(after);

/** “Resolution 1244” and “Article 5” have their number. */
function withNumber(run: Run, text: string): Run {
  const last = run.tokens.at(-1)?.text ?? '';
  const [number = ''] = numberAfter.exec(text.slice(run.end, run.end + 20)) ?? [];
  const isVessel = /^(?:MV|USS|HMS|MS|SS|INS|RV|Flight|Boeing|Airbus)$/u.test(run.tokens[0]?.text ?? '');
  // What is called after a saint has the genitive in its name: “St Colman’s”.
  if (/^(?:St|Saint)$/u.test(run.tokens[0]?.text ?? '') && /^['’]s\b/u.test(text.slice(run.end, run.end + 3))) return { ...run, end: run.end + 2 }; // prettier-ignore
  if (number === '' || (!isVessel && !numberedNouns.has(last))) return run;
  return { ...run, end: run.end + number.length };
}

/** The names of a run without the titles in it: “EU High Representative Josep Borrell” has two. */
function withoutTitles(run: Run, text: string, block: number, tags: Tags): NameInText[] {
  const isTitle = ({ text: word }: Token): boolean => titles.has(word.replace(/s$/u, '')) || titles.has(word);
  const { tokens } = run;
  // A name of an office is one name: “Office of the High Commissioner for Human Rights”.
  const [front = ''] = text.slice(run.start, run.end).split(/ (?:of|for|on|against|to) /u, 1);
  const isOffice = front.length < run.end - run.start && front.split(' ').some((part) => headType(part) !== undefined) && !titles.has(tokens[0]?.text ?? ''); // prettier-ignore
  const pieces: { tokens: Token[]; title: string[] }[] = [];
  let title: string[] = [];
  let piece: Token[] = [];
  const close = (): void => {
    if (piece.length > 0) pieces.push({ tokens: piece, title });
    if (piece.length > 0) title = [];
    piece = [];
  };
  // “the General Belgrano” is a ship, and “General Belgrano” was a man.
  const isNamedAfter = /\bthe $/iu.test(text.slice(Math.max(0, run.start - 4), run.start)) && tokens.length === 2 && /^(?:General|Admiral|Marshal|Prince|Emperor)$/u.test(tokens[0]?.text ?? ''); // prettier-ignore
  tokens.forEach((token, i) => {
    const endsInHead = headType(tokens.at(-1)?.text ?? '') !== undefined && !isTitle(tokens.at(-1) ?? token);
    const affairs = titleWords.has(token.text) && tokens.slice(i + 1, i + 3).some(isTitle);
    // “Martin Luther King III”: what a person's name ends with is a surname.
    const isSurname = tags.get(piece[0]?.text ?? '')?.has('FirstName') && tokens.slice(i + 1).every(({ text: next }) => /^(?:[IVX]+|Jr|Sr)$/u.test(next)); // prettier-ignore
    if (!isOffice && !isNamedAfter && !endsInHead && !isSurname && (isTitle(token) || affairs)) {
      close();
      title.push(token.text);
    } else piece.push(token);
  });
  close();
  return pieces.flatMap((one, i) => {
    if (one.tokens.every((token) => titleWords.has(token.text) || isTitle(token))) return [];
    const start = one.tokens[0]?.start ?? run.start;
    const last = one.tokens.at(-1);
    const end = i === pieces.length - 1 && last === tokens.at(-1) ? run.end : (last?.end ?? run.end);
    const name = text.slice(start, end).replace(/\s+/gu, ' ');
    const known = new Set(one.tokens.flatMap(({ text: word }) => [...(tags.get(word) ?? [])]));
    return [{ text: name, block, start, end, title: one.title.join(' '), tags: known }];
  });
}
