/** A small dossier that breaks no rule, written into a folder of its own, and the command line run on it. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export const cli = join(process.cwd(), 'dist/cli.js');

export const builtIn = join(process.cwd(), 'dossiers/azerbaijan-turkey-exercises');

const dossierFiles = {
  'dossier.yaml': "id: river\nlang: en\ntitle: Two towns, one river\nreviewed: '2026-11-01'\n",
  'sources.yaml':
    'S1: { title: A survey, publisher: A survey office, url: https://example.org/1, status: read }\nS2: { title: Another survey, publisher: A survey office, status: unread }\n',
  'places.yaml': '- { id: delta, names: [{ text: The delta, lang: en }], lat: 45, lon: 29 }\n',
  'entries/office.yaml':
    'id: office\ntype: organisation\nname: Office of Rivers\nbackground: The office measures rivers. [S1] It has done so for long. [S2]\n',
  'entries/delta.yaml': `id: delta
type: place
name: the Great Delta
aliases: [Great Delta]
descriptions: [the wetland]
passages: [where the river meets the sea and nobody lives]
place: delta
background: The delta is where the river ends. [S1] Two towns lie near it. [S2]
contested:
  framings:
    - { holder: Council of Uptown, side: up, wording: “our delta”, quote: verbatim, reason: It was there first. It says so on its maps., sources: [S1] }
    - { holder: Council of Downtown, side: down, wording: “the lower delta”, quote: verbatim, reason: It keeps the banks. It says so in its books., sources: [S2] }
`,
};

const made = [];
process.once('exit', () => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** @returns {string} an empty folder, which is gone when the process ends */
export function emptyFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'article-context-'));
  made.push(folder);
  return folder;
}

/** @returns {string} the folder of the small dossier */
export function smallDossier() {
  const folder = emptyFolder();
  for (const [name, text] of Object.entries(dossierFiles)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** Runs the command to its end. */
export const run = (...args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' });

/** The same with something on its standard input. */
export const runOn = (input, ...args) => spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', input });

const running = new Set();

/** Ends what a test that failed has left running, which would keep the process of the tests. */
export const endAll = () => running.forEach((child) => child.kill('SIGKILL'));

/** Starts a command that goes on, and waits for its first line. @returns that line, and `end`, which resolves to the status */
export async function start(...args) {
  const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  running.add(child);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const line = await new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('\n')) resolve(said.trim());
    });
    void gone.then((status) => reject(new Error(`ended with ${status} before it said anything`)));
  });
  return {
    line,
    end(signal = 'SIGTERM') {
      child.kill(signal);
      return gone;
    },
  };
}
