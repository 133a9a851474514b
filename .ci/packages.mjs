// Fails when the lock file holds a deprecated package, one that does not run on Node 20, or one of
// production under a licence that is not listed here, or when the registry knows a fault of level
// high or above in one of them. Where the registry gives no answer that is said, and no more. Lists
// the licences of production.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const deprecated = Object.entries(packages).filter(([, { deprecated: reason }]) => reason);
for (const [path, { deprecated: reason }] of deprecated)
  process.stdout.write(`deprecated: ${path.replace(/^.*node_modules\//, "")}: ${reason}\n`);

/** Licences that let the program be used and handed on; MPL-2.0 asks for its own files alone. */
const FREE = new Set(
  "MIT MIT-0 ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 Python-2.0 Unlicense Zlib OFL-1.1 MPL-2.0".split(
    " ",
  ),
);
/** Packages that name none in package.json, by their file LICENSE. */
const BY_FILE = { "node_modules/png-js": "MIT" };
const isFree = (licence) =>
  licence
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => FREE.has(part)));

const licences = new Map();
for (const [path, { dev, license }] of Object.entries(packages)) {
  const licence = license ?? BY_FILE[path] ?? "none stated";
  if (path !== "" && !dev) licences.set(licence, [...(licences.get(licence) ?? []), path]);
}
const unknown = [...licences.keys()].filter((licence) => !isFree(licence));
for (const [licence, paths] of licences)
  process.stdout.write(`${licence}: ${paths.length} packages\n`);
for (const licence of unknown)
  process.stdout.write(
    `not a known free licence: ${licence}: ${licences.get(licence).join(", ")}\n`,
  );

/** Whether a range of Node such as `^20.19 || >=22.12` holds a version of the oldest that is supported. */
const OLDEST = 20;
const runsOnOldest = (range) =>
  range.split("||").some((part) => {
    const [, sign, major] = /^\s*(>=?|\^|~)?\s*v?(\d+)/.exec(part) ?? [];
    return (
      major === undefined || (sign?.startsWith(">") ? major <= OLDEST : Number(major) === OLDEST)
    );
  });
const unfit = Object.entries(packages).filter(
  ([, { engines }]) => engines?.node && !runsOnOldest(engines.node),
);
for (const [path, { engines }] of unfit)
  process.stdout.write(`not for Node ${OLDEST}: ${path}: ${engines.node}\n`);

const { vulnerabilities, message } = audit();
const serious = Object.values(vulnerabilities ?? {}).filter(({ severity }) =>
  ["high", "critical"].includes(severity),
);
for (const { name, severity, range } of serious)
  process.stdout.write(`${severity}: ${name} ${range}; npm audit names the way out\n`);
if (vulnerabilities === undefined)
  process.stdout.write(`not checked for known faults, the registry does not answer: ${message}\n`);
else if (serious.length === 0) process.stdout.write("no known fault of level high or above\n");
process.exitCode = deprecated.length + unknown.length + unfit.length + serious.length > 0 ? 1 : 0;

/** npm's report; it comes on stdout also where npm exits with 1. */
function audit() {
  const options = { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], shell: false };
  let text;
  try {
    text = execFileSync("npm", ["audit", "--json"], options);
  } catch (error) {
    text = error.stdout || JSON.stringify({ message: error.message });
  }
  return JSON.parse(text);
}
