/**
 * Counts what a value has in it before the schema reads it. The schema would check every item of a list before it found
 * the list too long, and make an issue for each fault; a dossier from a foreign server must not take that time.
 */
import type { Issue } from './issue.js';
import { limits } from './limits.js';

/** A value that is still to be counted, and the way to it: its key, and the step to what holds it. */
interface Step {
  readonly value: unknown;
  readonly key: string | number;
  readonly depth: number;
  readonly from: Step | undefined;
}

/**
 * The first way in which a value is larger than any dossier may be. It is a walk without recursion, which ends at the
 * first excess, so that a list without end, deep nesting or a circle costs no more than the largest dossier.
 *
 * @returns `undefined` where all counts are within the limits
 * @throws what a proxy or a getter in the value throws
 * @example excessIn({ entries: Array(6000) }) // { code: 'too-many', path: ['entries'], args: { … } }
 */
export function excessIn(value: unknown): Issue | undefined {
  const waiting: Step[] = [{ value, key: '', depth: 0, from: undefined }];
  let values = 0;
  let units = 0;
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    const { value: held, depth } = step;
    if (typeof held === 'string') units += held.length;
    if (units > limits.fileBytes) return { code: 'too-large', path: [], args: { limit: limits.fileBytes } };
    if (typeof held !== 'object' || held === null) continue;
    if (depth > limits.depth) return { code: 'too-deep', path: pathTo(step), args: { limit: limits.depth } };
    const keys = Array.isArray(held) ? undefined : Object.keys(held);
    const count = keys ? keys.length : (held as readonly unknown[]).length;
    values += count;
    if (count > limits.listed) return tooMany(pathTo(step), limits.listed, count);
    if (values > limits.values) return tooMany([], limits.values, values);
    for (let i = 0; i < count; i++) {
      const key = keys ? (keys[i] as string) : i;
      if (keys) units += (key as string).length;
      waiting.push({ value: (held as Record<string | number, unknown>)[key], key, depth: depth + 1, from: step });
    }
  }
  return undefined;
}

const tooMany = (path: Issue['path'], most: number, count: number): Issue => {
  return { code: 'too-many', path, args: { expected: `<=${String(most)}`, received: String(count) } };
};

function pathTo(step: Step): Issue['path'] {
  const path: (string | number)[] = [];
  for (let at = step; at.from; at = at.from) path.push(typeof at.key === 'number' ? at.key : clipped(at.key));
  return path.reverse();
}

/** Shortens a text from the dossier: a hostile one must not fill the console. */
export const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
