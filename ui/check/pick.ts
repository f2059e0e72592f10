/** What a person picks or drops, as the reader takes it. */
import type { Folder, Picked } from './reader/source.ts';

/** What was picked, and how it is called. */
export type Given = { name: string; picked: Picked };

/** One file, taken for a ZIP. */
export const ofFile = (file: File): Given => ({ name: file.name, picked: { is: 'zip', zip: file } });

/** The files of a folder that was chosen; nothing where it has none. The browser names them with the folder before. */
export function ofChosenFolder(files: readonly File[]): Given | undefined {
  const [name = ''] = files[0]?.webkitRelativePath.split('/') ?? [];
  const within = files.map((file): [string, Blob] => [file.webkitRelativePath.slice(name.length + 1), file]);
  return name === '' ? undefined : { name, picked: { is: 'folder', folder: { files: new Map(within), folders: [] } } };
}

/** What was dropped: a ZIP or a folder. Fails where the browser does not let it be read. */
export async function ofDrop(transfer: DataTransfer): Promise<Given | undefined> {
  // Both must be asked for before anything is waited for.
  const entry = transfer.items[0]?.webkitGetAsEntry();
  const file = transfer.files[0];
  if (entry?.isDirectory) {
    const folder: Folder & { folders: string[] } = { files: new Map(), folders: [] };
    await walk(entry as FileSystemDirectoryEntry, '', folder);
    return { name: entry.name, picked: { is: 'folder', folder } };
  }
  return file && ofFile(file);
}

async function walk(directory: FileSystemDirectoryEntry, above: string, into: Folder & { folders: string[] }): Promise<void> {
  const reader = directory.createReader();
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    // A folder is given in parts; the last is empty.
    if (entries.length === 0) {
      return;
    }
    for (const entry of entries) {
      const path = above + entry.name;
      if (entry.isDirectory) {
        into.folders.push(path);
        await walk(entry as FileSystemDirectoryEntry, `${path}/`, into);
      } else {
        const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
        into.files.set(path, file);
      }
    }
  }
}
