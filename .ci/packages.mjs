// Fails when the lock file holds a deprecated package, or when the registry knows a fault of level
// high or above in one of them. Where the registry gives no answer that is said, and no more.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const deprecated = Object.entries(packages).filter(([, { deprecated: reason }]) => reason);
for (const [path, { deprecated: reason }] of deprecated)
  process.stdout.write(`deprecated: ${path.replace(/^.*node_modules\//, "")}: ${reason}\n`);

const { vulnerabilities, message } = audit();
const serious = Object.values(vulnerabilities ?? {}).filter(({ severity }) =>
  ["high", "critical"].includes(severity),
);
for (const { name, severity, range } of serious)
  process.stdout.write(`${severity}: ${name} ${range}; npm audit names the way out\n`);
if (vulnerabilities === undefined)
  process.stdout.write(`not checked for known faults, the registry does not answer: ${message}\n`);
else if (serious.length === 0) process.stdout.write("no known fault of level high or above\n");
process.exitCode = deprecated.length + serious.length > 0 ? 1 : 0;

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
