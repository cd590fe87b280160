/**
 * Checks that each alias stands for one entry, is listed once, is not a slip of another, and has context cues where it
 * is an ordinary word.
 */
import { groupBy } from '../../util/group-by.js';
import { editDistance } from '../../text/edit-distance.js';
import { everydayAcronyms, everydayWords } from '../everyday-words.js';
import type { Finding } from '../finding.js';
import type { Dossier, Entry } from '../../dossier/schema/schema.js';

type Fold = (text: string) => string;

/** A name or an alias of an entry, and where in the dossier it stands. */
interface Spelling {
  readonly entry: string;
  readonly text: string;
  readonly folded: string;
  readonly path: Finding['path'];
  readonly hasCues: boolean;
  readonly isName: boolean;
  readonly related: readonly string[];
}

/** @param fold makes equal what matching takes for equal: `foldText` of `text/fold-text.ts` */
export function aliasFindings({ entries }: Dossier, fold: Fold): Finding[] {
  const spellings = entries.flatMap((entry, index) => spellingsOf(entry, index, fold));
  return [...sameFindings(spellings), ...nearFindings(spellings), ...spellings.flatMap(ambiguityFindings)];
}

function spellingsOf({ id, name, aliases = [], related = [] }: Entry, index: number, fold: Fold): Spelling[] {
  // An ambiguous name stands among the aliases too, with its cues: see `hasCues` in `dossier/compile.ts`.
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
      // Two entries that name each other as related may share an alias on purpose: an event, and the dispute about its
      // name.
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

/**
 * Whether `other`, of the same folded letters, matches everywhere that `spelling` does, so that `spelling` can go. Of
 * two that match the same, the earlier covers the later.
 */
function covers(other: Spelling, spelling: Spelling, group: readonly Spelling[]): boolean {
  const wider = isWider(other.text, spelling.text);
  return wider && (!isWider(spelling.text, other.text) || group.indexOf(other) < group.indexOf(spelling));
}

/**
 * Whether alias `a` matches everywhere that `b` does: it asks for no more capitals, and no marks between words part it.
 */
function isWider(a: string, b: string): boolean {
  const parting = /[.,;:!?()[\]"“”…]/u;
  if (parting.test(b) && !parting.test(a)) return false;
  const strictness = caseStrictness(b);
  return caseStrictness(a).every((word, i) => word <= (strictness[i] ?? 0));
}

/**
 * What case each word of an alias requires in a text, as `caseFits` in `match/lexicon/verify.ts` has it: 0 for any
 * case, 1 for a capital at its beginning, 2 for capitals throughout.
 */
const caseStrictness = (text: string): number[] =>
  (text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) =>
    !/^\p{Lu}/u.test(word) ? 0 : word.length < 2 || /\p{Ll}/u.test(word) ? 1 : 2,
  );

/** In UTF-16 units, folded. Shorter spellings are often one letter from another by chance. */
const LEAST_LETTERS = 6;

/**
 * Pairs of spellings that are one slip apart. Two such become equal when one letter is left out of either or both, so
 * candidates are found by a look-up of all those remainders and not by comparing every pair.
 */
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

/** The word, and what is left of it without each one of its letters. */
function restsOf(word: string): Set<string> {
  const rests = new Set([word]);
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

const lettersOf = (text: string): string => Array.from(text).sort().join('');

/**
 * Whether two spellings one slip apart look like a mistake. An ending (“Armenia” and “Armenian”), other digits, and a
 * regional spelling are meant. So are transliterations of one entry's name, unless two letters are swapped.
 */
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

/** Maps variant spellings to one form: “centre” and “center”, “recognised” and “recognized”, “Aliyev” and “Aliev”. */
const regional = (text: string): string =>
  text
    .replaceAll('s', 'z')
    .replace(/our\b/gu, 'or')
    .replace(/re\b/gu, 'er')
    .replaceAll('y', 'i')
    .replace(/(.)\1/gu, '$1');

/**
 * An alias that means other things on other pages needs context cues: an acronym of two letters, or one that is listed
 * in `everyday-words.ts`.
 */
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
