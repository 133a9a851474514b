import { fileProblem, OutputError } from "../errors.ts";

const REASONS: Record<string, [code: string, message: string]> = {
  ENOSPC: ["disk-full", "The disk is full. Make room, then run again."],
  EDQUOT: ["disk-full", "Your share of the disk is used up. Make room, then run again."],
  EFBIG: [
    "disk-full",
    "A file is larger than the system lets this program write. Raise the limit.",
  ],
  EACCES: ["not-writable", "The folder may not be written. Fix its permissions or name another."],
  EPERM: ["not-writable", "The folder may not be written. Fix its permissions or name another."],
  EROFS: ["not-writable", "The folder lies on a disk that is read-only. Name another."],
  EBUSY: ["not-writable", "The folder is a mount point or in use. Name a folder inside it."],
  EXDEV: ["not-writable", "The folder is a mount point. Name a folder inside it."],
  ENOTDIR: ["not-writable", "A file stands where a folder belongs. Name another folder."],
  EEXIST: ["not-writable", "A file stands where a folder belongs. Name another folder."],
  ENAMETOOLONG: ["not-writable", "The path is longer than the system takes. Name a shorter one."],
  ENOENT: ["output-gone", "The folder was moved or removed while it was written. Run again."],
};

/**
 * What a person can do about an error of the file system; any other error as it is.
 * @param place the folder that was to be written, as the reader named it.
 */
function writeError(error: unknown, place: string): unknown {
  if (!(error instanceof Error) || !("code" in error)) return error;
  const [code, message] = REASONS[String(error.code)] ?? [];
  if (code === undefined || message === undefined) return error;
  return new OutputError(fileProblem(place, code, message));
}

/** Runs `write` and throws what {@link writeError} makes of its error. */
export function writing<T>(place: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw writeError(error, place);
  }
}
