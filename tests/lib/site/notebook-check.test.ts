import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { notebookProblems } from "../../../src/lib/site/notebook-check.ts";

/** What is said of a notebook with some cells, by line and code. */
async function problemsOf(text: string) {
  const root = await mkdtemp(join(tmpdir(), "notebook-"));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await writeFile(join(root, "mine.html"), text);
  await writeFile(join(root, "there.csv"), "a\n1\n");
  const problems = await notebookProblems(root, "mine");
  return problems.map(({ line, code, message }) => [line, code, message.replace(root, "ROOT")]);
}
const notebook = (cells: string) => `<!doctype html>\n<notebook>\n${cells}\n</notebook>\n`;

test("a notebook whose cells are code and whose files are there has no problem", async () => {
  const cells = `<script id="1" type="module">\nconst rows = FileAttachment("there.csv");\n</script>\n<script id="2" type="text/markdown">\n1 + \n</script>`;
  expect(await problemsOf(notebook(cells))).toEqual([]);
});

test("a cell that is no code is named by its line", async () => {
  const cells = `<script id="1" type="module">\nconst a = 1;\ndisplay(1 +);\n</script>`;
  expect(await problemsOf(notebook(cells))).toEqual([
    [5, "notebook-malformed", "Unexpected token. Fix the cell."],
  ]);
  const typed = `<script id="1" type="text/x-typescript">\nconst a: number = ;\n</script>`;
  expect(await problemsOf(notebook(typed))).toEqual([
    [3, "notebook-malformed", "Expression expected. Fix the cell."],
  ]);
});

test("a file that is not there is named where it is asked for, every problem at once", async () => {
  const cells = `<script id="1" type="module">\nconst a = 1;\nconst b = FileAttachment("gone.csv");\n</script>\n<script id="2" type="module">\n)\n</script>`;
  expect((await problemsOf(notebook(cells))).map(([line, code]) => [line, code])).toEqual([
    [5, "notebook-file-missing"],
    [8, "notebook-malformed"],
  ]);
});

test("a page that is no notebook is refused", async () => {
  expect(await problemsOf("hello")).toEqual([
    [0, "notebook-unknown", "There is no <notebook> in it. Begin with the file of another one."],
  ]);
});
