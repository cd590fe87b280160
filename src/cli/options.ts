import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../text/edit-distance.js';
import { UsageError } from './io.js';

/**
 * Parses a command's arguments by Node's `parseArgs`. The last parameter is the least and the most count of arguments
 * that are no options.
 *
 * @throws {UsageError} for an unknown option, or another count
 */
export function optionsOf<T extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: T,
  [least, most]: readonly [least: number, most: number],
) {
  const parsed = parse(argv, options);
  if (parsed.positionals.length < least) throw new UsageError('too few arguments');
  if (parsed.positionals.length > most)
    throw new UsageError(`too many arguments, beginning with “${parsed.positionals[most] ?? ''}”`);
  return parsed;
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true });
  } catch (error) {
    const says = error instanceof Error ? error.message : 'cannot be read';
    const [, unknown] = /^Unknown option '--?([^']*)'/u.exec(says) ?? [];
    if (unknown === undefined) throw new UsageError(says);
    const suggestion = nearest(unknown, Object.keys(options));
    throw new UsageError(`no such option: --${unknown}${suggestion ? `; did you mean --${suggestion}?` : ''}`);
  }
}

/** The value of an option that allows some words only. @throws {UsageError} for another word */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${allowed.join(', ')}, found “${value}”`);
  return found;
}

/** The value of an option that takes a whole number from 0. @throws {UsageError} for no number, or one over `most` */
export function wholeNumber(name: string, value: string, most: number): number {
  if (!/^\d{1,6}$/u.test(value) || Number(value) > most)
    throw new UsageError(`--${name}: expected a number up to ${String(most)}, found “${value}”`);
  return Number(value);
}
