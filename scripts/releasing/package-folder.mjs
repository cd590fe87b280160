/** The package as it is published: what `release.json` says of its publisher is in it, and what only work on it needs is not. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a publisher fills in, in `release.json`. */
export const facts = ['repository', 'homepage', 'bugs', 'author'];

/** @returns the facts that are filled in, and the names of those that are not */
export function publisherOf(root) {
  const all = JSON.parse(readFileSync(join(root, 'release.json'), 'utf8'));
  const given = Object.fromEntries(
    facts.map((name) => [name, String(all[name] ?? '').trim()]).filter(([, value]) => value !== ''),
  );
  return { given, missing: facts.filter((name) => !given[name]) };
}

/** Writes the package's folder. @param {Record<string, string>} given of `publisherOf` */
export function writePackage(root, folder, given) {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const kept = Object.fromEntries(
    Object.entries(own).filter(([name]) => !['scripts', 'devDependencies'].includes(name)),
  );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify({ ...kept, ...given }, null, 2)}\n`);
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  for (const name of ['LICENSE', 'CHANGELOG.md', 'SECURITY.md'])
    writeFileSync(join(folder, name), readFileSync(join(root, name)));
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  writeFileSync(join(folder, 'README.md'), withAbsoluteLinks(readme, given.repository, kept.version));
  return kept;
}

/**
 * A registry shows the README alone, where a link to a file of the repository leads nowhere.
 *
 * @param {string | undefined} repository without one the links stay as they are
 */
export function withAbsoluteLinks(markdown, repository, version) {
  if (!repository) return markdown;
  const base = repository.replace(/^git\+|\.git$|\/$/gu, '');
  return markdown.replace(
    /(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)]+)\)/gu,
    (_, mark, text, path) => `${mark}[${text}](${base}/${mark ? 'raw' : 'blob'}/v${version}/${path})`,
  );
}
