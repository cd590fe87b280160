import type { FindingCode } from '../editorial/finding.js';
import type { IssueCode } from '../dossier/issue.js';
import type { LoadedKind } from '../editorial/loaded-words/loaded-word.js';
import { fill } from './strings.js';

/** For each kind of finding: what was expected, and how to mend it. */
type Sentences = Readonly<Record<FindingCode, readonly [expected: string, mend: string]>>;

/**
 * The sentences of the editorial rules, for editors at the command line; like all console lines they are in English.
 */
const sentences: Sentences = {
  'loaded-word': [
    'expected no loaded word in the dossier’s own voice, found “{word}”, which {reason}{guides}',
    '{instead}quote it and name who says it, or say what happened',
  ],
  'doubtful-verb': [
    'expected a neutral verb, found “{word}”, which {reason}{guides}',
    '{instead}write “say”, “state”, “write”, “report”, “argue” or “reject”',
  ],
  'weighted-word': [
    'expected a word that weighs for no side, found “{word}”, which often {reason}{guides}',
    '{instead}leave it where it states a fact; else say what happened, or who says it',
  ],
  'relative-date': ['expected a date that does not age, found “{word}”', 'write the year or the date'],
  'unclear-date': ['expected an unmistakable date, found “{word}”', 'write 2020-11-10 or 10 November 2020'],
  'date-without-year': ['expected a full date, found “{word}” without a year', 'add the year'],
  'undated-fact': [
    'expected the date of a fact in its own field, found “{date}” in the text',
    'write it as "date: 2020-11-10" and "text: …"; the card then shows what is later than the article',
  ],
  'later-than-article': [
    'expected nothing in the background later than the article ({date}), found {word}',
    'move it to a fact with a date, or say “as of {word}”',
  ],
  'no-article-date': [
    'expected the date of the article, found none',
    'add "date: 2021-04" to "article", so that the cards can mark what is later',
  ],
  'unnamed-holder': ['expected a named person, office or body, found “{holder}”', 'name who holds the view, and when'],
  'unequal-framings': [
    'expected no framing more than twice as long as another, found {most} characters beside {least} ({holder})',
    'shorten this one or say more for the other',
  ],
  'background-length': ['expected at most {most} words, found {words}', 'move details to facts'],
  'background-sentences': ['expected two to four sentences, found {count}', 'split or join sentences'],
  'no-required-sides': [
    'expected the sides that must speak, found none',
    'add "requiredSides: [az, am]" with the ids of the sides to the dispute',
  ],
  'uncited-figure': ['expected a source for the figure {figure}, found none', 'cite it in the same sentence: [S01]'],
  'figure-without-range': [
    'expected a range, a bound or whose count it is beside the figure {figure}',
    'write “between … and …”, “at least …” or “… says”',
  ],
  'source-without-address': [
    'expected the address at which source {source} was read, found none',
    'add "url", or "address" where it is no https page, or say where in "note"',
  ],
  'mirror-alone': [
    'expected where {source} was first published, found a copy alone',
    'give the first address as "url", or as "address" where nobody could read it there, and the copy as the other',
  ],
  'unused-source': ['expected a text that cites source {source}, found none', 'cite it or take it out'],
  'same-alias': [
    'expected an alias of one entry, found “{alias}” in “{entry}” too',
    'keep it in one of them, give each the words it stands near ("text", "near"), or relate the two to each other',
  ],
  'repeated-alias': ['expected each alias once, found “{alias}” covered by “{other}”', 'take it out: --fix does it'],
  'near-alias': [
    'expected aliases that differ clearly, found “{alias}” beside “{other}” of “{entry}”',
    'correct it if it is a slip; misspellings in a text are found without an alias',
  ],
  'ambiguous-alias': [
    'expected context for “{alias}”, which means something else on many pages',
    'write "text: {alias}" and "near: [words that stand near it]" or "notNear: […]"',
  ],
  'focus-elsewhere': [
    'expected words of “{phrase}”, found “{focus}”',
    'copy them from the phrase: a calm page marks them alone',
  ],
  'quiet-dispute': [
    'expected a disputed wording to be marked, found "mark: quiet"',
    'take it out: a side whose words are quieter is not heard as the others are',
  ],
  'straight-quote': [
    'expected curly quotation marks, found {mark}',
    'write “…”: --fix does it where the pairs are clear',
  ],
  'open-quotation': ['expected each “ to have its ”, found one alone at “{begins}…”', 'add the missing mark'],
  'no-quotation': [
    'expected quoted words in a framing marked “{quote}”, found none',
    'put the holder’s own words into “…”, or write "quote: paraphrase"',
  ],
  'missing-place-name': [
    'expected every name of the place “{place}”, found none of {names}',
    'add the names to "name" or "native"',
  ],
  'related-to-itself': ['expected another entry, found “{id}”, which is this one', 'take it out'],
  'file-name': ['expected the file to be called {expected}, as its id is', 'rename the file or change the id'],
  'ignored-file': ['expected a part of the dossier, found a file that nothing reads', 'rename it or take it out'],
  'note-not-in-article': [
    'expected a passage of the article, found “{quote}” nowhere in it',
    'copy the passage from article.txt, letter by letter',
  ],
  'note-not-unique': [
    'expected a passage that stands in the article once, found “{quote}” {count} times',
    'add more of the text around it as "within"',
  ],
  'stale-review': [
    'expected a review within {months} months, found {date}',
    'read every entry anew, then set "reviewed"',
  ],
  'quotation-not-in-excerpt': [
    'expected “{quotation}” in a saved excerpt of {sources}, found it in none',
    'quote as printed, or write "quote: mixed" or "quote: paraphrase"',
  ],
  'excerpt-too-short': [
    'expected an excerpt that goes beyond the quotation “{quotation}”, found that alone',
    'copy the sentence before or after it from the source, too',
  ],
  'no-gist': ['expected a gist, found none', 'say in at most 30 words what it is and why it matters in this article'],
  'gist-length': ['expected a gist of at most {most} words, found {words}', 'keep what it is and why it matters here'],
  'gist-beside-article': [
    'expected a gist that says why this matters in the article, found no word of the article in it',
    'say what the article has to do with it',
  ],
  'short-length': ['expected a short wording of at most {most} words, found {words}', 'keep the words that differ'],
  'short-differs': [
    'expected a short form of the wording, found “{short}”, which has none of its words',
    'shorten the wording, do not replace it',
  ],
  'editors-jargon': [
    'expected words for readers, found “{word}”, which speaks to editors',
    'say what is not established, or leave it out',
  ],
  'denial-alone': [
    'expected the charge beside its denial, found the denial alone',
    'say who says what is denied here, in another framing, the background or under "bodies"',
  ],
  'asserting-title': [
    'expected a title that asserts nothing disputed, found “{name}”',
    'put the words of the article in quotation marks',
  ],
  'speech-reused': [
    'expected one speech to stand for a side in at most {most} entries, found {source} ({holder}) in more',
    'quote what this side says of this very matter',
  ],
  'nothing-read': [
    'expected a source that somebody has read, found none among those that are cited',
    'cite one that was read, or leave the entry out',
  ],
  'unregistered-holder': [
    'expected a holder of holders.yaml, found “{holder}”',
    'add the holder there, and its id as "by" here',
  ],
  'holder-of-other-side': [
    'expected the side of {holder}, “{expected}”, found “{side}”',
    'correct the side here or in holders.yaml',
  ],
  'no-dispute': ['expected the dispute that this is about, found none', 'add "dispute" with an id of disputes.yaml'],
  'unknown-dispute': ['expected a dispute of disputes.yaml, found “{dispute}”', 'add it there, or correct the id'],
  'party-unheard': [
    'expected a framing of the side “{side}”, a party of the dispute “{dispute}”, found none',
    'add one, or say in "exception" why there is none',
  ],
  'unknown-quantity': ['expected a quantity of quantities.yaml, found “{id}”', 'add it there, or correct the id'],
  'quantity-twice': [
    'expected one value for each quantity, found “{id}” and “{other}” for the same words',
    'keep one of them, or give each its date',
  ],
  'other-figure': [
    'expected {expected}, as quantities.yaml has “{id}”, found {figure}',
    'give the same figure, or say what else is counted',
  ],
  'translation-of-nothing': [
    'expected a translation of what the dossier has, found “{id}”, which it has not',
    'translate it anew, if the dossier has changed, or take it out',
  ],
  'translation-differs': [
    'expected the same {what} as the dossier, {expected}, found {found}',
    'translate the text again, if it has changed',
  ],
  'translation-length': ['expected at most {most} words in the translation, found {words}', 'say the same in fewer'],
  'side-untranslated': [
    'expected a translation of every framing of the entry, found none of that of “{holder}”',
    'translate all sides or none, so that none stands out',
  ],
  'never-found': [
    'expected an alias that a text can have, found “{alias}”, which can never match: {why}',
    'write it as texts do, or take it out',
  ],
  'entry-never-matched': ['expected a mention of “{id}” in the corpus, found none', 'add the aliases that texts use'],
  'likely-false-positive': [
    'expected “{alias}” to mean this entry, found it in “{context}” ({count} like it)',
    'add "near" or "notNear" words to the alias',
  ],
};

/** What a loaded word does, after “which”. */
const reasons: Readonly<Record<LoadedKind, string>> = {
  'takes-side': 'takes a side: only friends or opponents call it so',
  verdict: 'gives a verdict, which is for courts, bodies and historians to give under their names',
  'one-sided-name': 'is a name that one side alone uses',
  dehumanises: 'makes people into a force of nature, animals or dirt',
  euphemism: 'hides what was done to people',
  praises: 'praises',
  belittles: 'makes little of what a side says, does or suffers',
  doubts: 'casts doubt on who is reported',
  endorses: 'takes for true what somebody says',
  'presumes-guilt': 'presumes guilt',
  'reads-minds': 'speaks of intentions, which nobody can see',
  editorialises: 'comments, and tells readers how to take it',
  intensifies: 'raises the voice',
  presupposes: 'takes for granted what is disputed',
  'us-and-them': 'makes readers one of a side, or somebody their enemy',
};

/** What a loaded word does, as the end of a sentence. @example whatItDoes('praises') // 'praises' */
export const whatItDoes = (kind: LoadedKind): string => reasons[kind];

type Args = Readonly<Record<string, string | number>>;

const isReason = (name: string): name is LoadedKind => Object.hasOwn(reasons, name);

/** The arguments of a finding as words: a kind of loaded word with its sentence, and nothing where there is no advice. */
const inWords = ({ reason, instead, guides, ...rest }: Args): Args => ({
  ...rest,
  reason: typeof reason === 'string' && isReason(reason) ? reasons[reason] : 'takes a side',
  instead: instead === undefined ? '' : `instead: ${instead}; or `,
  guides: guides === undefined ? '' : ` (advised against by ${guides})`,
});

/** What a rule expected and found. */
export const describeFinding = (code: FindingCode, args: Args): string => fill(sentences[code][0], inWords(args));

/** What the editor can do about a finding. */
export const howToMend = (code: FindingCode, args: Args): string => fill(sentences[code][1], inWords(args));

/**
 * What the editor can do about an issue or an unreadable file; `undefined` where the sentence of the issue already says
 * it.
 */
export const howToMendIssue = (code: IssueCode | FileCode): string | undefined => mends[code];

/** What can keep a file from being read, before its contents are checked. */
export type FileCode =
  | 'unreadable-file'
  | 'not-utf-8'
  | 'yaml-tab'
  | 'yaml-duplicate-key'
  | 'yaml-key'
  | 'yaml-tag'
  | 'yaml-alias'
  | 'yaml-syntax'
  | 'yaml-too-large'
  | 'folder-too-large';

const mends: Readonly<Partial<Record<IssueCode | FileCode, string>>> = {
  'unreadable-file': 'check the name, and that you may read the file',
  'not-utf-8': 'save the file anew as UTF-8',
  'yaml-tab': 'indent with spaces',
  'yaml-duplicate-key': 'keep one of the two',
  'yaml-key': 'use a field’s name or a source’s id',
  'yaml-tag': 'take the tag out; a dossier is text, numbers, lists and fields',
  'yaml-alias': 'write the value out where it is used',
  'yaml-syntax': 'put a text that has ": " or " #" in it, or begins with a mark, into quotes or after ">-"',
  'yaml-too-large': 'split it: one file an entry',
  'folder-too-large': 'make two dossiers of it, or take out what it does not need',
  'wrong-type': 'a number or a date that is meant as text stands in quotes',
  'missing-field': 'add it',
  'unknown-field': 'take it out or correct its name',
  empty: 'fill it in or take it out',
  'too-long': 'shorten it',
  'too-many': 'keep the most telling ones',
  'too-deep': 'write the values of the inner lists side by side',
  'not-one-of': 'use one of these words',
  'not-an-id': 'use lower-case letters, digits and hyphens; for a source a capital and a number',
  'not-a-date': 'write a year, a month or a day that the calendar has, in quotes',
  'not-a-language': 'write a tag such as "hy" or "az-Latn"',
  'not-a-link': 'use the https address, or put the address into "address" as plain text',
  markup: 'take the tags out: cards show plain text',
  'control-character': 'type the text anew where it was pasted',
  'duplicate-id': 'rename one of the two',
  'unknown-source': 'add it to sources.yaml or correct the id',
  'no-source': 'end the sentence with the id of its source in brackets',
  'unknown-entry': 'add the entry or correct the id',
  'unknown-place': 'add it to places.yaml or correct the id',
  'unknown-side': 'add it to "sides" in dossier.yaml or correct the id',
  'too-few-framings': 'add who words it otherwise, or take "contested" out',
  'same-holder': 'join the two, or say more exactly who holds each',
  'missing-side': 'add its framing, or take the side out of "requiredSides"',
};
