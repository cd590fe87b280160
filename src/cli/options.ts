import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearest } from '../text/edit-distance.js';
import { UsageError } from './io.js';

/** Node's own parser; its complaints, and a wrong number of arguments, are wrong usage. */
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

/** The value if it is one of those allowed. */
export function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${allowed.join(', ')}, found “${value}”`);
  return found;
}

export function wholeNumber(name: string, value: string, most: number): number {
  if (!/^\d{1,6}$/u.test(value) || Number(value) > most)
    throw new UsageError(`--${name}: expected a number up to ${String(most)}, found “${value}”`);
  return Number(value);
}
