/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/iu;
/** The longest name that file systems take, in bytes. */
const LONGEST_NAME = 255;

/**
 * Why a text cannot be the name of one file or folder on every system, or null where it can. Names
 * come from data, so that this is what keeps a run inside its folder.
 */
export function nameFault(name: string): string | null {
  if (name === "" || name === "." || name === "..") return "is no name";
  if (/[\p{Cc}/\\:*?"<>|]/u.test(name)) return "holds a character that names cannot";
  if (/[. ]$/u.test(name)) return "ends with a dot or a space";
  if (DEVICE.test(name)) return "is the name of a device";
  if (Buffer.byteLength(name) > LONGEST_NAME) return `is longer than ${LONGEST_NAME} bytes`;
  return null;
}

/**
 * A relative path with forward slashes, each part of which is a name.
 * @throws Error for any other, before anything is written.
 */
export function safePath(path: string): string {
  for (const name of path.split("/")) {
    const fault = nameFault(name);
    if (fault !== null)
      throw new Error(
        `${JSON.stringify(path.slice(0, 200))} lies outside the output folder or cannot be written: ${JSON.stringify(name.slice(0, 80))} ${fault}`,
      );
  }
  return path;
}
