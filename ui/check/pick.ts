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
  // All must be asked for before anything is waited for.
  const item = transfer.items[0];
  const entry = item?.webkitGetAsEntry();
  const handle = item !== undefined && 'getAsFileSystemHandle' in item ? handleOf(item) : undefined;
  const file = transfer.files[0];
  if (!entry?.isDirectory) {
    return file && ofFile(file);
  }
  const folder: Walked = { files: new Map(), folders: [] };
  // From the disk, Chromium reads a folder by its handle only; Firefox has none.
  const known = await handle;
  if (known?.kind === 'directory') {
    await walkHandle(known as FileSystemDirectoryHandle, '', folder);
  } else {
    await walkEntry(entry as FileSystemDirectoryEntry, '', folder);
  }
  return { name: entry.name, picked: { is: 'folder', folder } };
}

/** A folder as it is walked, the empty ones in it too. */
type Walked = Folder & { folders: string[] };

const handleOf = (item: DataTransferItem): Promise<FileSystemHandle | null> =>
  (item as DataTransferItem & { getAsFileSystemHandle(): Promise<FileSystemHandle | null> }).getAsFileSystemHandle();

async function walkHandle(directory: FileSystemDirectoryHandle, above: string, into: Walked): Promise<void> {
  for await (const [name, handle] of directory.entries()) {
    const path = above + name;
    if (handle.kind === 'directory') {
      into.folders.push(path);
      await walkHandle(handle as FileSystemDirectoryHandle, `${path}/`, into);
    } else {
      into.files.set(path, await (handle as FileSystemFileHandle).getFile());
    }
  }
}

async function walkEntry(directory: FileSystemDirectoryEntry, above: string, into: Walked): Promise<void> {
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
        await walkEntry(entry as FileSystemDirectoryEntry, `${path}/`, into);
      } else {
        const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
        into.files.set(path, file);
      }
    }
  }
}
