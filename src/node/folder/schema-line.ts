/** The line by which a file names its schema: editors' programs with the YAML language server complete and check by it. */
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FileKind } from '../../dossier/schema/file-schemas.js';
import { readDossierFolder } from './disk.js';

export const schemaName = (kind: FileKind): string => `${kind}.schema.json`;

/** @example schemaLine('a/entries/b.yaml', 'a/schemas/entry.schema.json') // '# … $schema=../schemas/entry.schema.json' */
export function schemaLine(file: string, schema: string): string {
  const path = relative(dirname(resolve(file)), resolve(schema))
    .split(sep)
    .join('/');
  return `# yaml-language-server: $schema=${path.startsWith('.') ? path : `./${path}`}`;
}

/** @returns the line, with its end, of a new file in a folder whose files name their schemas; else nothing */
export function schemaLineIn(folder: string, file: string, kind: FileKind): string {
  for (const { file: other, text } of readDossierFolder(folder).yamlFiles) {
    const [, schemas] = /^# yaml-language-server: \$schema=(\.\S*)\/[\w-]+\.schema\.json\s*$/mu.exec(text) ?? [];
    if (schemas !== undefined) return `${schemaLine(file, join(dirname(other), schemas, schemaName(kind)))}\n`;
  }
  return '';
}
