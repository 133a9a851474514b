import { join } from "node:path";
import { extract } from "../src/reading/extract.ts";
import { readDocument } from "../src/reading/files/read-document.ts";
import { typedRows } from "../src/reading/output/typed.ts";
import { readKeys } from "./reading-key.ts";
import { faults, groupsOf, matchRows } from "./reading-score.ts";

/**
 * Measures the reading of a folder of documents against its keys:
 * npm run reading -- FOLDER [--all] [--only NAME]. `--all` prints every row that is not right.
 */
const [folder = "", ...rest] = process.argv.slice(2);
const all = rest.includes("--all");
const only = rest.includes("--only") ? rest[rest.indexOf("--only") + 1] : undefined;
const say = (line: string) => process.stdout.write(`${line}\n`);
const total = { keys: 0, right: 0, given: 0, silent: 0, invented: 0, certain: 0 };
const kinds = new Map<string, number>();
const count = (kind: string) => kinds.set(kind, (kinds.get(kind) ?? 0) + 1);

for (const [file, keys] of readKeys(folder)) {
  if (only && !file.includes(only)) continue;
  const document = await readDocument(join(folder, file)).catch((error: Error) => {
    say(`${file}: ${error.message}`);
    return undefined;
  });
  const groups = document ? groupsOf(typedRows(extract(document))) : [];
  const { pairs, invented } = matchRows(keys, groups);
  const wrong: string[] = [];
  let silent = 0;
  let right = 0;
  for (const { key, group } of pairs) {
    const found = group ? faults(key, group) : ["missed"];
    found.forEach(count);
    if (found.length === 0) right++;
    else if (group?.certain) silent++;
    if (found.length > 0)
      wrong.push(
        `${group?.certain ? "SILENT " : ""}${found.join(", ")}: ${key.label} ${show(group)}`,
      );
  }
  for (const group of invented) {
    count("invented");
    if (group.certain) silent++;
    wrong.push(
      `${group.certain ? "SILENT " : ""}invented: ${group.line} ${group.label} ${show(group)}`,
    );
  }
  total.keys += keys.length;
  total.right += right;
  total.given += groups.length;
  total.silent += silent;
  total.invented += invented.length;
  total.certain += groups.filter(({ certain }) => certain).length;
  say(
    `${file}: ${right} of ${keys.length} right, ${groups.length} given, ${silent} silently wrong`,
  );
  if (all) for (const line of wrong) say(`  ${line}`);
}

function show(group: ReturnType<typeof groupsOf>[number] | undefined): string {
  if (!group) return "";
  const cells = group.rows.map(({ baseline, target, latest, unit, series, reasons }) =>
    [
      series,
      baseline.raw,
      baseline.year,
      target.raw,
      target.type,
      target.year,
      latest.raw,
      unit,
      ...(reasons ?? []),
    ].join(" | "),
  );
  return `→ ${group.line} ${group.label} ${cells.join(" ; ")}`;
}

const share = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));
say(
  `recall ${share(total.right, total.keys)} (${total.right} of ${total.keys}), precision ${share(total.right, total.given)} (${total.right} of ${total.given}), certain ${total.certain}, silently wrong ${total.silent}, invented ${total.invented}`,
);
say(
  [...kinds]
    .sort((a, b) => b[1] - a[1])
    .map(([kind, number]) => `${kind} ${number}`)
    .join(", "),
);
