/** Gives files to the editor, and takes them: by a folder where the browser can open one, else by a download. */
import type { BroughtFile } from '../model/dossier-files.js';
import { changedPaths, type Texts } from '../model/history.js';

/** What this uses of the File System Access API, which TypeScript's own types lack in part. */
export interface Folder extends FileSystemDirectoryHandle {
  values(): AsyncIterableIterator<FileSystemFileHandle | Folder>;
}
interface Pickers {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
}

export const canOpenFolders = (): boolean => 'showDirectoryPicker' in globalThis;

/** @returns `undefined` where the editor has chosen none */
export async function pickFolder(): Promise<Folder | undefined> {
  try {
    return await (globalThis as Pickers).showDirectoryPicker?.({ id: 'dossier', mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** The most files that are read of a folder, so that nobody waits for a whole disk. */
const MOST_FILES = 20_000;

/** The texts of a folder, to the depth that a dossier has. */
export async function filesIn(folder: Folder, depth = 4, path = ''): Promise<BroughtFile[]> {
  const files: BroughtFile[] = [];
  for await (const item of folder.values()) {
    if (item.name.startsWith('.') || item.name === 'node_modules' || files.length > MOST_FILES) continue;
    if (item.kind === 'directory') {
      if (depth > 1) for (const file of await filesIn(item, depth - 1, `${path}${item.name}/`)) files.push(file);
    } else if (/\.(?:ya?ml|txt)$/u.test(item.name)) {
      files.push({ path: path + item.name, bytes: new Uint8Array(await (await item.getFile()).arrayBuffer()) });
    }
  }
  return files;
}

/**
 * Writes the texts that differ from what the folder had, and takes out those that are gone. Each file is put in place whole.
 *
 * @param before what the page knows of the folder
 * @param wrote called after each file
 * @throws {Error} where one of the files is another by now; then nothing is written
 */
export async function writeTo(
  folder: Folder,
  texts: Texts,
  before: Texts,
  wrote: (path: string, text: string | undefined) => void = () => undefined,
): Promise<void> {
  const paths = changedPaths(texts, before);
  for (const path of paths) {
    const present = await textAt(folder, path);
    if (present !== before.get(path) && present !== texts.get(path))
      throw new Error(`${path} is another on the disk: nothing was written`);
  }
  for (const path of paths) {
    const text = texts.get(path);
    if (text === undefined) {
      if ((await textAt(folder, path)) !== undefined) {
        const { parent, name } = await parentOf(folder, path, false);
        await parent.removeEntry(name);
      }
    } else {
      const { parent, name } = await parentOf(folder, path, true);
      const writable = await (await parent.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
    wrote(path, text);
  }
}

/** A file's text; `undefined` where there is none. */
export async function textAt(folder: Folder, path: string): Promise<string | undefined> {
  try {
    const { parent, name } = await parentOf(folder, path, false);
    return await (await (await parent.getFileHandle(name)).getFile()).text();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function parentOf(folder: FileSystemDirectoryHandle, path: string, create: boolean) {
  const names = path.split('/');
  const name = names.pop() ?? '';
  let parent = folder;
  for (const step of names) parent = await parent.getDirectoryHandle(step, { create });
  return { parent, name };
}

/** Offers a file for download. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read it only a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
