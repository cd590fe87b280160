/** All that a command needs from outside. Tests give it output, day and folders of their own. */
export interface Io {
  /** Writes a line to standard output. */
  out(line: string): void;
  /** Writes a line to standard error. */
  err(line: string): void;
  /** Resolves when standard output can take more: at once, or when whoever reads it has caught up. */
  written(): Promise<void>;
  /** Standard input. */
  readonly input: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  /** Folder that paths in the output are shown from. */
  readonly cwd: string;
  /** Today in UTC, as an ISO date. */
  readonly today: string;
  /** The folder that has the built widget. */
  readonly dist: string;
  /** Of the package. */
  readonly version: string;
  /** Resolves when a command that runs until it is stopped, such as `preview`, is to end. */
  untilStopped(): Promise<void>;
}

/** Exit codes of the command; errors in a dossier give `failed`. */
export const exitCodes = { fine: 0, failed: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line is wrong: an unknown command or option, or a file that is not there. Its exit code is 2. */
export class UsageError extends Error {}
