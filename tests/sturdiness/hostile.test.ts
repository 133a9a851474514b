import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run as exportAll } from "../../src/commands/export.ts";
import { run as ingest } from "../../src/commands/ingest.ts";
import { run as report } from "../../src/commands/report.ts";
import { nameFault } from "../../src/lib/files/safe-path.ts";
import { isJapanTable } from "../../src/official/import/japan.ts";
import { ROOT, scratch, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

const terminal = { out() {}, err() {}, progress() {}, isTerminal: false };
/** What a document may print, and what no file that is made may do with it. */
const SCRIPT = `</script><script>alert(1)</script><img src=x onerror=alert(1)>"'><svg onload=alert(1)>`;
const FORMULA = `=HYPERLINK("https://evil.example/","x")`;
const ACTION = "javascript:alert(1)) /S /JavaScript /JS (app.alert(1)) /OpenAction <<>>";
const PLACE = "../../../埼玉県";

let folder: Awaited<ReturnType<typeof scratch>>;
let out = "";
let files: string[] = [];
const text = (path: string) => readFile(join(out, path), "utf8");
const ending = (...endings: string[]) =>
  files.filter((path) => endings.some((one) => path.endsWith(one)));

let data = "";
beforeAll(async () => {
  folder = await scratch();
  data = await tinyData(folder.path);
  await change(join(data, "plans/kitamoto-strategy-2016/indicators.csv"), [
    ["社会増減（転入―転出）", quoted(SCRIPT)],
    ["「できれば他市町村に移りたい」と思っている若者（２０～２９歳）の割合", quoted(FORMULA)],
  ]);
  await change(join(data, "plans/kitamoto-strategy-2016/plan.yaml"), [
    [
      "title: 北本市まち・ひと・しごと創生総合戦略（第１期）",
      `title: '${SCRIPT.replaceAll("'", "''")}'`,
    ],
    ["publisher: 北本市", `publisher: '${ACTION}'`],
    ["file: kitamoto-strategy-2022.txt", "file: ../../../../passwd"],
  ]);
  await change(join(data, "municipalities.csv"), [
    ["北本市,Kitamoto,埼玉県", `北本市,Kitamoto,${PLACE}`],
  ]);
  await writeFile(
    join(data, "settings.yaml"),
    `organisation: '${ACTION}'\ncontact: '${SCRIPT.replaceAll("'", "''")}'\n`,
  );
  await mkdir(join(data, "commentary"));
  await writeFile(
    join(data, "commentary/overview.ja.md"),
    `See [the page](https://www.example.org/a) and ${ACTION.replaceAll("<<>>", "")}.\n`,
  );
  out = join(folder.path, "made", "reports");
  expect(await report(["--lang", "ja", "--data", data, "--out", out], terminal)).toBe(0);
  files = [...wholeFolder(out).keys()];
});
afterAll(() => folder.remove());

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

async function change(path: string, changes: [from: string, to: string][]): Promise<void> {
  let content = await readFile(path, "utf8");
  for (const [from, to] of changes) {
    if (!content.includes(from)) throw new Error(`${path} has no ${from}`);
    content = content.replace(from, () => to);
  }
  await writeFile(path, content);
}

describe("hostile data", () => {
  it("makes no path: everything lies in the folder", async () => {
    expect(await readdir(join(out, ".."))).toEqual(["reports"]);
    expect((await readdir(folder.path)).toSorted()).toEqual(["data", "made"]);
    expect(
      files.filter((path) => path.includes("..")).filter((path) => !path.includes("..%2F")),
    ).toEqual([]);
    const apart = join(folder.path, "made", "apart");
    const options = ["--format", "parquet", "--partition", "prefecture", "--data", data];
    expect(await exportAll([...options, "--out", apart], terminal)).toBe(0);
    const partitions = [...wholeFolder(apart).keys()];
    expect(partitions.some((path) => path.includes("prefecture=..%2F..%2F..%2F埼玉県/"))).toBe(
      true,
    );
  });

  it("makes no markup", async () => {
    const pages = ending(".html", ".svg");
    const all = await Promise.all(pages.map(text));
    expect(all.filter((page) => page.includes("&lt;script&gt;alert(1)")).length).toBeGreaterThan(0);
    for (const page of pages) {
      const { document } = parseHTML(await text(page));
      expect(document.querySelectorAll("script, iframe, object, embed").length, page).toBe(0);
      for (const element of document.querySelectorAll("*"))
        for (const { name, value } of element.attributes) {
          expect(name, page).not.toMatch(/^on/iu);
          if (/^(xlink:)?(href|src)$/u.test(name))
            expect(value, page).not.toMatch(/^\s*javascript:/iu);
        }
    }
    expect(await text("exports/codebook.html")).not.toContain("<script>alert");
  });

  it("makes no formula", async () => {
    const tables = ending(".csv").filter((path) => path.includes("csv-excel/"));
    const all = (await Promise.all(tables.map(text))).join("\n");
    expect(all).toContain(quoted(`'${FORMULA}`));
    expect(all).not.toMatch(/(^|,)"?=/mu);
    const bytes = await readFile(join(out, "exports/machikurabe.xlsx"));
    const contents = Object.entries(unzipSync(bytes));
    expect(contents.filter(([name]) => /external|vba|macro/iu.test(name))).toEqual([]);
    for (const [name, content] of contents)
      expect(strFromU8(content), name).not.toMatch(/<f[ >]|evil\.example"/u);
  });

  it("makes no action of a PDF but the link that was checked", async () => {
    const pdfs = ending(".pdf");
    expect(pdfs.length).toBeGreaterThan(5);
    const links = new Set<string>();
    for (const path of pdfs) {
      const raw = (await readFile(join(out, path))).toString("latin1");
      // Texts of dictionaries stand in brackets or, as UTF-16, in bytes of their own: out of the way.
      const bare = raw
        .replace(/stream\r?\n[\s\S]*?endstream/gu, "")
        .replace(/\((\\.|[^\\()])*\)/gsu, "()");
      expect(bare, path).not.toMatch(
        /\/(JS|JavaScript|Launch|OpenAction|AA|EmbeddedFile|SubmitForm|GoToR|RichMedia)\b/u,
      );
      for (const [, target = ""] of raw.matchAll(/\/URI \(((?:\\.|[^\\()])*)\)/gu))
        links.add(target);
    }
    expect([...links]).toEqual(["https://www.example.org/a"]);
  });
});

describe("names", () => {
  it.each([
    ["..", "is no name"],
    ["", "is no name"],
    ["a/b", "holds a character that names cannot"],
    ["a\\b", "holds a character that names cannot"],
    ["a\u0000.csv", "holds a character that names cannot"],
    ["C:", "holds a character that names cannot"],
    ["con", "is the name of a device"],
    ["LPT1.csv", "is the name of a device"],
    ["a.", "ends with a dot or a space"],
    [`${"埼".repeat(90)}`, "is longer than 255 bytes"],
  ])("%j cannot be a file's", (name, fault) => {
    expect(nameFault(name)).toBe(fault);
  });

  it.each(["prefecture=埼玉県", "municipality-112038.pdf", ".gitignore", "console.csv"])(
    "%s can",
    (name) => {
      expect(nameFault(name)).toBeNull();
    },
  );

  it("a document's name is no way out of the folder, and two of one name are two plans", async () => {
    const input = await readFile(join(ROOT, "tests/reading/cases/columns-spaces/input.txt"));
    const work = join(folder.path, "in");
    for (const place of ["a", "b"]) await mkdir(join(work, place), { recursive: true });
    const paths = ["...txt", "a/plan.txt", "b/plan.txt"].map((name) => join(work, name));
    for (const path of paths) await writeFile(path, input);
    const [dots = "", ...twins] = paths;
    const to = ["--out", join(folder.path, "in/plans")];
    await expect(ingest([dots, ...to], terminal)).rejects.toThrow(
      "“..” cannot be the name of a folder. Name the plans with --plan ID,ID.",
    );
    expect(existsSync(join(folder.path, "in/plans"))).toBe(false);
    expect(await ingest([...twins, ...to], terminal)).toBe(0);
    const plans = (await readdir(join(folder.path, "in/plans"))).toSorted();
    expect(plans).toEqual(["plan", "plan-2"]);
    for (const plan of plans)
      expect(existsSync(join(folder.path, "in/plans", plan, "indicators.csv"))).toBe(true);
  });

  it("an edition of statistics is no path", () => {
    const table = (edition: string) => [[edition], ["", "", "年度"], ["地域コード"]];
    expect(isJapanTable(table("SSDSE-A-2026"))).toBe(true);
    expect(isJapanTable(table("SSDSE-A/../../x"))).toBe(false);
  });
});
