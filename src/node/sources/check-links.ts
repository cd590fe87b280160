/** Does the work of `check --links`: asks for the address of each source. */
import type { DossierFolder } from '../../authoring/folder/dossier-folder.js';
import { shownPlace } from '../report/print-remarks.js';
import { printableInLine } from '../report/printable.js';
import { linkProblem, type FetchOptions } from './fetch-page.js';

/** How many addresses are asked for at once, of all sites together. */
const AT_ONCE = 4;

/** What was asked for, or why nothing could be. */
export type LinksAsked = { readonly asked: number; readonly lines: readonly string[] } | { readonly unread: true };

/** @returns lines about the addresses at which there is no page, in the order of the file, and how many were asked for */
export async function brokenLinks(folder: DossierFolder, options: FetchOptions, cwd: string): Promise<LinksAsked> {
  if (folder.value === undefined) return { unread: true };
  const links = linksIn(folder.value);
  const problems = new Map<string, string>();
  const waiting = links.values();
  const work = async (): Promise<void> => {
    for (const { id, field, url } of waiting) {
      const problem = await linkProblem(url, options);
      if (problem !== undefined) problems.set(`${id} ${field}`, problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const lines = links.flatMap(({ id, field, url }) => {
    const problem = problems.get(`${id} ${field}`);
    if (problem === undefined) return [];
    const place = folder.placeOf(['sources', id, field]);
    return [
      `${shownPlace(place, cwd)}  warning  broken-link\n    expected a page at ${printableInLine(url)}, found: ${printableInLine(problem)}\n    → give the address where it is now, or that of a copy in an archive; some sites refuse programs`,
    ];
  });
  return { asked: links.length, lines };
}

interface Link {
  readonly id: string;
  readonly field: 'url' | 'address';
  readonly url: string;
}

/** An address without https stands as `address`, since no page links it; it is asked for all the same. */
function linksIn(value: unknown): Link[] {
  const { sources } = (value ?? {}) as { readonly sources?: unknown };
  if (typeof sources !== 'object' || sources === null) return [];
  return Object.entries(sources as Readonly<Record<string, unknown>>).flatMap(([id, source]) =>
    (['url', 'address'] as const).flatMap((field): Link[] => {
      const url = (source as Readonly<Record<string, unknown>> | null)?.[field];
      return typeof url === 'string' && /^https?:\/\/\S+$/u.test(url) && URL.canParse(url) ? [{ id, field, url }] : [];
    }),
  );
}
