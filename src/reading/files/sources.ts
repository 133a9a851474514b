import { readdir, readFile, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { unpackEntry, zipEntries } from "../../lib/files/zip.ts";
import { fileError } from "./file-error.ts";

/** Larger files are no plans and would not fit into memory beside what is made of them. */
const MAX_BYTES = 100 * 1024 * 1024;
/** Files that one archive may hold, and what they may take unpacked. */
const MOST_ENTRIES = 500;

/** One document to read: its name, and its bytes when they are asked for. */
export interface Source {
  file: string;
  bytes(): Promise<Uint8Array>;
}

/** The documents that a path names, and the files beside them of kinds that are not read. */
export interface Sources {
  sources: Source[];
  others: string[];
}

/**
 * The documents that a path names: a file, every document of a folder and the folders in it, every
 * document of a .zip. Hidden files are neither documents nor others.
 */
export async function sourcesOf(
  path: string,
  isReadable: (name: string) => boolean,
): Promise<Sources> {
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) return folderSources(path, isReadable);
  if (extname(path).toLowerCase() === ".zip") return zipSources(path, isReadable);
  return { sources: [{ file: basename(path), bytes: () => readBytes(path) }], others: [] };
}

async function folderSources(
  path: string,
  isReadable: (name: string) => boolean,
): Promise<Sources> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  const seen = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const files = seen.filter(isReadable);
  if (files.length === 0) {
    const message = "the folder holds no document. Name a folder with documents in it.";
    throw fileError(basename(path), "folder-empty", message);
  }
  const sources = files.map((file) => ({ file: basename(file), bytes: () => readBytes(file) }));
  const others = seen.filter((file) => !isReadable(file)).map((file) => basename(file));
  return { sources, others };
}

/** Names in an archive of folders, hidden files and what macOS puts beside files. */
const NO_FILE = /\/$|(?:^|\/)(?:\.|__MACOSX)/u;

async function zipSources(path: string, isReadable: (name: string) => boolean): Promise<Sources> {
  const archive = basename(path);
  const bytes = await readBytes(path);
  const entries = zipEntries(bytes);
  if (!entries) throw fileError(archive, "zip-damaged", "the file is no archive. Pack it again.");
  const seen = entries.filter(({ name }) => !NO_FILE.test(name));
  const found = seen.filter(({ name }) => isReadable(name));
  if (found.length === 0)
    throw fileError(
      archive,
      "zip-empty",
      "the archive holds no document. Pack the documents again.",
    );
  if (found.length > MOST_ENTRIES) {
    const message = `the archive holds ${found.length} documents, more than ${MOST_ENTRIES}. Pack fewer together.`;
    throw fileError(archive, "file-too-large", message);
  }
  const others = seen.filter(({ name }) => !isReadable(name)).map(({ name }) => basename(name));
  const sources = found.map((entry) => ({
    file: basename(entry.name),
    bytes: async () => {
      const own = unpackEntry(bytes, entry, MAX_BYTES);
      if (own) return own;
      const message = `in ${archive}: the file is damaged or unpacks to more than ${MAX_BYTES / 1024 / 1024} MB. Give it by itself.`;
      throw fileError(basename(entry.name), "file-too-large", message);
    },
  }));
  return { sources, others };
}

async function readBytes(path: string): Promise<Uint8Array> {
  const file = basename(path);
  const info = await stat(path).catch(() => undefined);
  if (!info) throw fileError(file, "file-missing", `there is no file “${path}”. Correct the path.`);
  if (info.size > MAX_BYTES) {
    const message = `the file has ${Math.round(info.size / 1024 / 1024)} MB, more than ${MAX_BYTES / 1024 / 1024}. Cut out the pages with indicators.`;
    throw fileError(file, "file-too-large", message);
  }
  return readFile(path).catch((error: Error) => {
    const message = `the file cannot be opened (${error.message}). Check its permissions.`;
    throw fileError(file, "file-unreadable", message);
  });
}
