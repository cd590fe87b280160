/** Gives a new source an id that stands for nothing yet, in whatever file of the dossier it may be cited or kept. */

/**
 * The id after the highest that is taken: as wide as that, since “S07” is followed by “S08”. An id is taken too where a
 * text cites it whose source is not there, since the text speaks of another page, and where an excerpt has it.
 *
 * @param ids those of the dossier’s sources and excerpts
 * @param values those of its files
 */
export function nextSourceId(ids: readonly string[], values: readonly unknown[]): string {
  const cited = values.flatMap((value) => [...citedIn(value)]);
  const numbers = [...ids, ...cited].flatMap((id) => /^S(\d+)/u.exec(id)?.[1] ?? []);
  const highest = numbers.toSorted((a, b) => Number(b) - Number(a))[0] ?? '0';
  const width = highest.startsWith('0') && numbers.length > 0 ? highest.length : 1;
  return `S${String(Number(highest) + 1).padStart(width, '0')}`;
}

/** The ids in brackets in texts, and those that stand alone, as in lists of sources. Remarks are no part of a value. */
function* citedIn(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^S\d+$/u.test(value)) yield value;
    for (const [within] of value.matchAll(/\[S\d+(?:\s*[,;]\s*S\d+)*\]/gu)) yield* within.match(/S\d+/gu) ?? [];
  } else if (typeof value === 'object' && value !== null) for (const held of Object.values(value)) yield* citedIn(held);
}
