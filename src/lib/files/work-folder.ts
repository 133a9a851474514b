import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileProblem, OutputError } from "../errors.ts";
import { beside, isShared, leftovers, removeQuietly, removeWork } from "./leftovers.ts";
import { safePath } from "./safe-path.ts";
import { writing } from "./write-error.ts";

/** A folder in which a run writes before anything of it is seen. It goes when the process ends. */
export interface WorkFolder {
  path: string;
  /** Writes a file, with its folders. `path` is relative, with forward slashes. */
  write(path: string, content: string | Uint8Array): void;
  /** Puts every file in its place under `root` at once, in the order of writing, over those there. */
  moveInto(root: string): void;
  discard(): void;
}

/**
 * Makes a work folder beside the target and removes what ended runs left there. Everything here is
 * done at one go: a signal is heard between the calls, and then nothing is on its way to the disk.
 * @param shown the target as the reader named it.
 * @throws OutputError where the system refuses.
 */
export function openWorkFolder(target: string, shown = target): WorkFolder {
  const path = beside(target, "building");
  writing(shown, () => {
    mkdirSync(dirname(target), { recursive: true });
    mkdirSync(path);
    leftovers(target, "building", path).forEach(removeQuietly);
  });
  const written = new Set<string>();
  const order = new Set<string>();
  return {
    path,
    write(file, content) {
      // Names that differ in case alone are one file on many disks.
      const key = safePath(file).normalize("NFC").toLowerCase();
      if (written.has(key)) throw new Error(`two files are to be written as ${file}`);
      written.add(key);
      order.add(file.split("/")[0] ?? file);
      const place = join(path, file);
      writing(shown, () => {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, content);
      });
    },
    moveInto(root) {
      writing(shown, () => {
        mkdirSync(root, { recursive: true });
        for (const name of order) move(join(path, name), join(root, name));
      });
      removeWork(path);
    },
    discard: () => removeWork(path),
  };
}

/**
 * Gives a work folder to a run that reads files, changes them and puts them back: of two such runs at
 * once one would lose what the other added. Each makes its folder, then looks for another's, so that of
 * two at once at least one is refused.
 * @param work reads everything itself: what was read before may have changed
 * @throws OutputError where another run goes on, and where the system refuses.
 */
export async function workAlone<T>(
  target: string,
  shown: string,
  work: (folder: WorkFolder) => T | Promise<T>,
): Promise<T> {
  const folder = openWorkFolder(target, shown);
  try {
    const message = "Another run is writing there. Wait until it has ended, then run again.";
    if (isShared(target, folder.path))
      throw new OutputError(fileProblem(shown, "folder-in-use", message));
    return await work(folder);
  } finally {
    folder.discard();
  }
}

/** A folder that is not there yet appears whole; of one that is, file by file. */
function move(from: string, to: string): void {
  if (existsSync(to) && lstatSync(from).isDirectory())
    for (const name of readdirSync(from)) move(join(from, name), join(to, name));
  else renameSync(from, to);
}
