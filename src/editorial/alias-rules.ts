/** That each alias means one thing, is there once, and says by cues what it means where it is an ordinary word. */
import { groupBy } from '../util/group-by.js';
import { editDistance } from '../text/edit-distance.js';
import { everydayAcronyms, everydayWords } from './everyday-words.js';
import type { Finding } from './finding.js';
import type { Dossier, Entry } from '../dossier/schema/schema.js';

type Fold = (text: string) => string;

/** One way to write an entry, and where the dossier says so. */
interface Spelling {
  readonly entry: string;
  readonly text: string;
  readonly folded: string;
  readonly path: Finding['path'];
  readonly hasCues: boolean;
  readonly isName: boolean;
  readonly related: readonly string[];
}

export function aliasFindings({ entries }: Dossier, fold: Fold): Finding[] {
  const spellings = entries.flatMap((entry, index) => spellingsOf(entry, index, fold));
  return [...sameFindings(spellings), ...nearFindings(spellings), ...spellings.flatMap(ambiguityFindings)];
}

function spellingsOf({ id, name, aliases = [], related = [] }: Entry, index: number, fold: Fold): Spelling[] {
  // A name takes its cues from the alias of the same letters.
  const nameHasCues = aliases.some((alias) => typeof alias !== 'string' && alias.text === name);
  const one = (text: string, path: (string | number)[], hasCues: boolean, isName = false): Spelling => {
    return { entry: id, text, folded: fold(text), path: ['entries', index, ...path], hasCues, isName, related };
  };
  return [
    one(name, ['name'], nameHasCues, true),
    ...aliases.map((alias, i) =>
      typeof alias === 'string'
        ? one(alias, ['aliases', i], false)
        : one(alias.text, ['aliases', i, 'text'], (alias.near ?? alias.notNear) !== undefined),
    ),
  ];
}

function sameFindings(spellings: readonly Spelling[]): Finding[] {
  return [...groupBy(spellings, ({ folded }) => folded).values()].flatMap((group) =>
    group.flatMap((spelling, i) => {
      if (spelling.hasCues) return [];
      const others = group.filter((other) => other !== spelling && !other.hasCues);
      // Two entries that name each other as related share a wording knowingly: an event, and the dispute about its name.
      const isKnown = (other: Spelling): boolean =>
        other.related.includes(spelling.entry) && spelling.related.includes(other.entry);
      const twin = others.find(
        (other) => other.entry !== spelling.entry && group.indexOf(other) < i && !isKnown(other),
      );
      const cover = others.find((other) => other.entry === spelling.entry && covers(other, spelling, group));
      return [
        ...(twin ? [warning('same-alias', spelling, { alias: spelling.text, entry: twin.entry })] : []),
        ...(cover && !spelling.isName
          ? [warning('repeated-alias', spelling, { alias: spelling.text, other: cover.text })]
          : []),
      ];
    }),
  );
}

/** Whether all that one spelling matches, another of the same letters does. Of two alike the earlier covers the later. */
function covers(other: Spelling, spelling: Spelling, group: readonly Spelling[]): boolean {
  const wider = isWider(other.text, spelling.text);
  return wider && (!isWider(spelling.text, other.text) || group.indexOf(other) < group.indexOf(spelling));
}

function isWider(a: string, b: string): boolean {
  const parting = /[.,;:!?()[\]"“”…]/u;
  if (parting.test(b) && !parting.test(a)) return false;
  const strictness = caseStrictness(b);
  return caseStrictness(a).every((word, i) => word <= (strictness[i] ?? 0));
}

/** For each word: 0 takes any case, 1 wants a capital, 2 wants capitals; as `match/verify.ts` has it. */
const caseStrictness = (text: string): number[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) =>
    !/^\p{Lu}/u.test(word) ? 0 : word.length < 2 || /\p{Ll}/u.test(word) ? 1 : 2,
  );

const LEAST_LETTERS = 6;

/** Spellings one slip apart: found by what is left when one letter is taken out of each. */
function nearFindings(spellings: readonly Spelling[]): Finding[] {
  const distinct = [...new Map(spellings.map((spelling) => [spelling.folded, spelling])).values()];
  const long = distinct.filter(({ folded, hasCues }) => folded.length >= LEAST_LETTERS && !hasCues);
  const byRest = new Map<string, Spelling[]>();
  const findings = new Map<Spelling, Finding>();
  for (const spelling of long) {
    for (const rest of restsOf(spelling.folded)) {
      const others = byRest.get(rest);
      if (!others) {
        byRest.set(rest, [spelling]);
        continue;
      }
      for (const other of others) {
        if (other !== spelling && !findings.has(spelling) && isSlip(other, spelling))
          findings.set(
            spelling,
            warning('near-alias', spelling, { alias: spelling.text, other: other.text, entry: other.entry }),
          );
      }
      others.push(spelling);
    }
  }
  return [...findings.values()];
}

function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

const lettersOf = (text: string): string => Array.from(text).sort().join('');

/** Endings ("Armenian", "drones") and one entry's own transliterations and regional spellings are meant. */
function isSlip(a: Spelling, b: Spelling): boolean {
  const [one, two] = [a.folded, b.folded];
  if (/\d/u.test(one + two) || one.startsWith(two) || two.startsWith(one)) return false;
  if (editDistance(one, two, 1) > 1) return false;
  const isSwap = lettersOf(one) === lettersOf(two);
  return regional(one) !== regional(two) && (isSwap || (a.entry !== b.entry && !isEnding(one, two)));
}

const isEnding = (one: string, two: string): boolean => {
  const words = two.split(' ');
  return one.split(' ').every((word, i) => {
    const other = words[i] ?? '';
    return word.startsWith(other) || other.startsWith(word);
  });
};

/** "centre" and "center", "recognised" and "recognized", "Aliyev" and "Aliev" look alike after this. */
const regional = (text: string): string =>
  text
    .replaceAll('s', 'z')
    .replace(/our\b/gu, 'or')
    .replace(/re\b/gu, 'er')
    .replaceAll('y', 'i')
    .replace(/(.)\1/gu, '$1');

/** Two capitals stand for many things; longer ones, and names, for what the list of everyday words says. */
function ambiguityFindings(spelling: Spelling): Finding[] {
  const { text, folded, hasCues } = spelling;
  const isAmbiguous = /^\p{Lu}{2,}$/u.test(text)
    ? text.length === 2 || everydayAcronyms.has(folded)
    : everydayWords.has(folded);
  return isAmbiguous && !hasCues ? [warning('ambiguous-alias', spelling, { alias: text })] : [];
}

const warning = (code: Finding['code'], { path }: Spelling, args: Finding['args']): Finding => {
  return { code, severity: 'warning', path, args };
};
