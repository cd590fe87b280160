/** What a command touches of the world; tests give it one of their own. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Folder that paths in the output are shown from. */
  readonly cwd: string;
  /** The day that it is, as an ISO date. */
  readonly today: string;
  /** The folder that has the built widget. */
  readonly dist: string;
  readonly version: string;
  /** Ends a command that would run on. */
  readonly signal?: AbortSignal;
}

export const exitCodes = { fine: 0, failed: 1, wrongUsage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line asks for what there is not. */
export class UsageError extends Error {}
