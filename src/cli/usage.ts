/** What `article-context --help` writes, and `--help` of each command. */

interface CommandUsage {
  /** What comes after the command’s name. */
  readonly takes: string;
  readonly does: string;
  readonly options: readonly (readonly [option: string, does: string])[];
}

const dossierOption = ['--dossier <folder>', 'which dossier'] as const;
const textOrJson = ['--format text|json', 'for people or for programs (text)'] as const;

/** By the name of the command, in the order in which an editor comes to need them. */
export const commandUsages: Readonly<Record<string, CommandUsage>> = {
  new: {
    takes: '<folder> --article <file>',
    does: 'make a dossier of an article: its text, and drafts of entries for its names, loaded words, quotations',
    options: [
      ['--article <file>', 'a text with one paragraph in a line, or a page as .html'],
      ['--lang <tag>', 'the language of the article (guessed)'],
    ],
  },
  check: {
    takes: '<folder|file…>',
    does: 'files, shape, references and editorial rules of a dossier',
    options: [
      ['--format text|json|github', 'for people, programs, annotations on GitHub (text)'],
      ['--fix', 'mend what is safe to mend; comments stay'],
      ['--corpus <folder>', 'hits for each alias in a folder of .txt and .html articles'],
      ['--excerpts <folder>', 'check quotations against saved excerpts, S12.txt for source S12'],
      ['--stale <months>', 'warn of a review that is older'],
      ['--links', 'ask the net whether the pages of the sources are there'],
      ['--table', 'words for each side and holder, reading level of backgrounds'],
    ],
  },
  source: {
    takes: 'add <address> --dossier <folder>',
    does: 'add a source of a page, for which it asks the net: title, publisher, date, address; the language as a remark',
    options: [
      dossierOption,
      ['--excerpt <text>', 'the sentences that you have read there, around what you quote'],
      ['--archive', 'ask the Internet Archive for its copy, too, whose address becomes a remark'],
    ],
  },
  import: {
    takes: '<file> --dossier <folder>',
    does: 'drafts of entries of a glossary: a table (CSV), the JSON of docusaurus-plugin-glossary, SKOS as RDF/XML',
    options: [dossierOption],
  },
  preview: {
    takes: '<folder…>',
    does: 'articles with their cards and the check’s findings in a browser, live; select words there to add an entry',
    options: [
      ['--article <file>', 'a text, or a page as .html (the article.txt of the folder)'],
      ['--port <number>', 'where it is served (any free port)'],
    ],
  },
  studio: {
    takes: '[folder]',
    does: 'Studio in a browser: from an article to a published dossier without a terminal; with a folder, it is written there',
    options: [['--port <number>', 'where it is served (8017); a browser keeps what is written by address']],
  },
  build: {
    takes: '<folder>',
    does: 'write <id>.lexicon.json, for dossier="…", <id>.cards.json beside it, and <id>.json, which has all',
    options: [['--out <folder>', 'where the files go (the present folder)']],
  },
  coverage: {
    takes: '<article> --dossier <folder>',
    does: 'names in a text that no entry covers',
    options: [dossierOption, textOrJson],
  },
  annotate: {
    takes: '<article|folder|pattern…|-> --dossier <folder>',
    does: 'the mentions in texts, and which of them the widget would mark; of many, a line of JSON for each',
    options: [
      dossierOption,
      ['--density calm|section|first|all', 'how many are marked (calm)'],
      ['--why <words>', 'why these words are marked or not, wherever one text has them'],
      ['--format text|json|ndjson', 'for people or for programs (text; of many: ndjson)'],
    ],
  },
  index: {
    takes: '<file.json…>',
    does: 'the index for one tag on all pages, data-dossiers="…", of files that build has written, whole or lexicons',
    options: [['--out <file>', 'where it goes (index.json)']],
  },
  embed: {
    takes: '',
    does: 'the script tag, with an import map that binds every file to its hash',
    options: [['--base <address>', 'where the files are served (/article-context/)']],
  },
  diff: {
    takes: '<old> <new>',
    does: 'what has changed between two versions of a dossier',
    options: [['--format text|markdown|json', 'for people, for a change log, for programs (text)']],
  },
  inbox: {
    takes: '<file>',
    does: 'readers’ reports by entry: of mails, of issues (gh issue list --json url,body), of a page’s own log',
    options: [['--dossier <folder>', 'whose files of entries are named'], textOrJson],
  },
  log: {
    takes: '<entry> --dossier <folder> --what <sentence> --why <sentence>',
    does: 'write into an entry what was corrected today; its card shows it',
    options: [dossierOption, ['--what <sentence>', 'what was changed'], ['--why <sentence>', 'why']],
  },
};

const exitStatus = 'Exit status: 0 fine or warnings only, 1 errors, 2 wrong usage.';

const lines = Object.entries(commandUsages).map(([name, { takes, does }]) => `  ${name} ${takes}\n      ${does}`);

export const usage = `article-context <command>: writes, checks and builds the dossiers of the article-context widget

${lines.join('\n')}
  help [command], --help, -h · --version, -v

${exitStatus}`;

/** What a command does and takes; all commands for a name that is none. */
export function usageOf(name: string): string {
  const known = Object.hasOwn(commandUsages, name) ? commandUsages[name] : undefined;
  if (!known) return usage;
  const width = Math.max(...known.options.map(([option]) => option.length)) + 3;
  const options = known.options.map(([option, does]) => `  ${option.padEnd(width)}${does}`);
  return `article-context ${name} ${known.takes}: ${known.does}\n\n${options.join('\n')}\n\n${exitStatus}`;
}
