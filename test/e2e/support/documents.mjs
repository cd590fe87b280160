/** The Markdown documents that promise something a reader can try. */
import { readFileSync, readdirSync } from 'node:fs';

const files = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs').flatMap((name) => (name.endsWith('.md') ? `docs/${name}` : [])),
];
const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** Fenced code of one language: `{ file, code }` for each block. */
export const blocksOf = (language) =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(([, code]) => ({
      file,
      code,
    })),
  );

/** Every shell command: lines of `sh` blocks, and `npm …` set as code. */
export function commands() {
  const fenced = blocksOf('sh').flatMap(({ code }) => code.split('\n'));
  const inline = texts.flatMap(({ text }) => [...text.matchAll(/`(npm [^`]+)`/gu)].map(([, command]) => command));
  return new Set([...fenced, ...inline].map((command) => command.trim()).filter(Boolean));
}

/** Addresses of files of this repository that the documents link to or show: `{ file, path }`. */
export const localLinks = () =>
  texts.flatMap(({ file, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/gu)].map(([, path]) => ({ file, path })),
  );

export const customProperties = () => [
  ...new Set(texts.flatMap(({ text }) => text.match(/--article-context-[a-z-]+/gu) ?? [])),
];
