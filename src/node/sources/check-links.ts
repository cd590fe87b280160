/** Does the work of `check --links`: asks for the address of each source. */
import type { DossierFolder } from '../folder/dossier-folder.js';
import { shownPlace } from '../report/print-remarks.js';
import { printableInLine } from '../report/printable.js';
import { linkProblem, type FetchOptions } from './fetch-page.js';

/** How many addresses are asked for at once, of all sites together. */
const AT_ONCE = 4;

/** @returns lines about the addresses at which there is no page, in the order of the file, and how many were asked for */
export async function brokenLinks(
  folder: DossierFolder,
  options: FetchOptions,
  cwd: string,
): Promise<{ readonly asked: number; readonly lines: readonly string[] }> {
  const sources = (folder.value as { readonly sources?: Readonly<Record<string, { readonly url?: unknown }>> } | undefined)?.sources; // prettier-ignore
  const links = Object.entries(sources ?? {}).flatMap(
    ([id, source]) =>
    typeof source === 'object' && typeof source.url === 'string' && /^https?:/u.test(source.url) ? [{ id, url: source.url }] : [], // prettier-ignore
  );
  const problems = new Map<string, string>();
  const waiting = links.values();
  const work = async (): Promise<void> => {
    for (const { id, url } of waiting) {
      const problem = await linkProblem(url, options);
      if (problem !== undefined) problems.set(id, problem);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const lines = links.flatMap(({ id, url }) => {
    const problem = problems.get(id);
    if (problem === undefined) return [];
    const place = folder.placeOf(['sources', id, 'url']);
    return [
      `${shownPlace(place, cwd)}  warning  broken-link\n    expected a page at ${printableInLine(url)}, found: ${printableInLine(problem)}\n    → give the address where it is now, or that of a copy in an archive; some sites refuse programs`,
    ];
  });
  return { asked: links.length, lines };
}
