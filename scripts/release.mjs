/**
 * Publishes the package, once all is right with it: `npm run release`. `npm run release -- --dry-run` does everything but
 * the last step; with `--out DIR` the packed file stays in that folder.
 */
import './running/ready.mjs';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isBuilt } from './building/build-stamp.mjs';
import { publisherOf, writePackage } from './releasing/package-folder.mjs';
import { packageProblems } from './releasing/package-problems.mjs';
import { measure } from './size.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { 'dry-run': isDry, out } = parseArgs({
  options: { 'dry-run': { type: 'boolean' }, out: { type: 'string' } },
}).values;

/** Tools that are asked by `npx`, at one version each; a package's consumers use what they check. */
const tools = {
  publint: ['publint@0.3.25', '--strict'],
  // Bundlers and Node.js load modules alone; the other profiles are for packages that have CommonJS too.
  attw: ['@arethetypeswrong/cli@0.18.5', '--profile', 'esm-only', '--exclude-entrypoints', 'article-context.global.js', 'article-context.loader.js', 'integrity.json', 'custom-elements.json', 'dossier.schema.json', 'web-types.json'],
}; // prettier-ignore

const temporary = mkdtempSync(join(tmpdir(), 'article-context-release-'));
try {
  process.exitCode = release();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function release() {
  const { given, missing } = publisherOf(root);
  const folder = join(temporary, 'package');
  const { name, version } = writePackage(root, folder, given);
  const packed = pack(folder);
  console.log(
    `${name} ${version}: ${packed.entryCount} files, ${packed.size} B packed, ${packed.unpackedSize} B unpacked`,
  );
  const parts = measure();
  for (const { name: part, bytes } of parts) console.log(`  ${part.padEnd(40)} ${bytes} B gzipped`);

  const problems = [
    ...missing.map((fact) => `release.json has no ${fact}`),
    ...(hasHeading(version) ? [] : [`CHANGELOG.md has no heading for ${version}`]),
    ...(isBuilt() ? [] : ['dist/ is not what the sources give: npm run build']),
    ...(changed() ? ['there is work that is not committed, or git cannot tell'] : []),
    ...(hasTag(version) ? [`v${version} is a tag already`] : []),
    ...parts
      .filter(({ bytes, limit }) => limit !== null && bytes > limit)
      .map(({ name: part, bytes, limit }) => `${part}: ${bytes} B of at most ${limit}`),
    ...packageProblems(unpacked(packed.path)),
    ...Object.entries(tools).flatMap(([tool, args]) => verdictOf(tool, args, packed.path)),
  ];
  for (const problem of problems) console.error(`refused: ${problem}`);
  if (problems.length > 0) return 1;
  if (isDry) {
    console.log('all is right with it; nothing was published');
    return 0;
  }
  return spawnSync('npm', ['publish', packed.path], { stdio: 'inherit' }).status ?? 1;
}

function pack(folder) {
  const destination = out ? resolve(out) : temporary;
  mkdirSync(destination, { recursive: true });
  const { status, stdout, stderr } = run(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', destination],
    folder,
  );
  if (status !== 0) throw new Error(stderr);
  const [packed] = JSON.parse(stdout);
  return { ...packed, path: join(destination, packed.filename) };
}

/** A tool that cannot be had says nothing of the package: that is told apart from a fault. */
function verdictOf(tool, [name, ...options], file) {
  const there = run('npx', ['--yes', name, '--version'], temporary);
  if (there.status !== 0) return [`${tool} cannot be had here, so that nobody has checked what it checks: npx ${name}`];
  const { status, stdout, stderr } = run('npx', ['--yes', name, file, ...options], temporary);
  console.log(`${tool}: ${status === 0 ? 'finds nothing' : `\n${stdout}${stderr}`}`);
  return status === 0 ? [] : [`${tool} finds what is printed above`];
}

function run(program, args, cwd) {
  return spawnSync(program, args, { cwd, encoding: 'utf8', timeout: 5 * 60_000 });
}

function hasHeading(version) {
  const changes = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
  return changes.split('\n').some((line) => /^## \[?(?<version>[^\s\]]+)/u.exec(line)?.groups.version === version);
}

/** Where git fails, nobody knows. */
function changed() {
  const { status, stdout } = run('git', ['status', '--porcelain'], root);
  return status !== 0 || stdout.trim() !== '';
}

function hasTag(version) {
  return run('git', ['tag', '--list', `v${version}`], root).stdout?.trim() !== '';
}

/** What a reader of the registry gets, which is not all of the folder: `files` in package.json leaves some out. */
function unpacked(file) {
  const target = join(temporary, 'unpacked');
  mkdirSync(target);
  const { status, stderr } = run('tar', ['-xzf', file, '-C', target], temporary);
  if (status !== 0) throw new Error(stderr);
  return join(target, 'package');
}
