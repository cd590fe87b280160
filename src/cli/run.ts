import { nearest } from '../text/edit-distance.js';
import { systemCode } from '../node/folder/text-file.js';
import { printable } from '../node/report/printable.js';
import { annotateCommand } from './commands/annotate-command.js';
import { buildCommand } from './commands/build-command.js';
import { checkCommand } from './commands/check-command.js';
import { coverageCommand } from './commands/coverage-command.js';
import { diffCommand } from './commands/diff-command.js';
import { embedCommand } from './commands/embed-command.js';
import { indexCommand } from './commands/index-command.js';
import { sourceCommand } from './commands/source-command.js';
import { exitCodes, UsageError, type ExitCode, type Io } from './io.js';
import { importCommand } from './commands/import-command.js';
import { inboxCommand } from './commands/inbox-command.js';
import { logCommand } from './commands/log-command.js';
import { newCommand } from './commands/new-command.js';
import { previewCommand } from './commands/preview-command.js';
import { studioCommand } from './commands/studio-command.js';
import { usageOf } from './usage.js';

/** Takes the arguments after the command's name. */
type Command = (argv: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  new: newCommand,
  source: sourceCommand,
  import: importCommand,
  check: checkCommand,
  build: buildCommand,
  coverage: coverageCommand,
  diff: diffCommand,
  annotate: annotateCommand,
  preview: previewCommand,
  studio: studioCommand,
  index: indexCommand,
  embed: embedCommand,
  inbox: inboxCommand,
  log: logCommand,
};

/**
 * Runs the command that the arguments name. Never throws: what goes wrong is a line on standard error and an exit code.
 * Whatever is printed goes through `printable` here.
 *
 * @param argv without the names of Node and the script
 */
export function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  return runCommand(argv, {
    ...io,
    // Not copied, since to read it opens it.
    get input() {
      return io.input;
    },
    out(line) {
      io.out(printable(line));
    },
    err(line) {
      io.err(printable(line));
    },
  });
}

async function runCommand(argv: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = argv;
  try {
    if (name === '--version' || name === '-v') return said(io.version, io);
    if (name === 'help') return said(usageOf(rest[0] ?? ''), io);
    if (argv.some((word) => word === '--help' || word === '-h')) return said(usageOf(name), io);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(unknownCommand(name));
    return await command(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`article-context: ${error.message}\n\n${usageOf(name)}`);
      return exitCodes.wrongUsage;
    }
    const says = error instanceof Error ? error.message : String(error);
    io.err(`article-context: ${says || systemCode(error)}`);
    return exitCodes.failed;
  }
}

function unknownCommand(name: string): string {
  if (name === '') return 'expected a command';
  const suggestion = nearest(name, Object.keys(commands));
  return `no such command: ${name}${suggestion ? `; did you mean ${suggestion}?` : ''}`;
}

function said(text: string, io: Io): ExitCode {
  io.out(text);
  return exitCodes.fine;
}
