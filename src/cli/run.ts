import { nearest } from '../text/edit-distance.js';
import { systemCode } from '../node/folder/text-file.js';
import { printable } from '../node/report/printable.js';
import { annotateCommand } from './annotate-command.js';
import { buildCommand } from './build-command.js';
import { checkCommand } from './check-command.js';
import { coverageCommand } from './coverage-command.js';
import { diffCommand } from './diff-command.js';
import { embedCommand } from './embed-command.js';
import { exitCodes, UsageError, type ExitCode, type Io } from './io.js';
import { indexCommand } from './index-command.js';
import { previewCommand } from './preview-command.js';
import { usage } from './usage.js';

/** Takes the arguments after the command's name. */
type Command = (argv: readonly string[], io: Io) => ExitCode | Promise<ExitCode>;

const commands: Readonly<Record<string, Command>> = {
  check: checkCommand,
  build: buildCommand,
  coverage: coverageCommand,
  diff: diffCommand,
  annotate: annotateCommand,
  preview: previewCommand,
  index: indexCommand,
  embed: embedCommand,
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
    if (name === 'help' || argv.some((word) => word === '--help' || word === '-h')) return said(usage, io);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(unknownCommand(name));
    return await command(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`article-context: ${error.message}\n\n${usage}`);
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
