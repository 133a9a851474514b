import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildProblem, notebookProblems } from "../../../src/lib/site/notebook-check.ts";

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

test("an import of a file that is not there is named by its line, a package and a comment are not", async () => {
  const cells = `<script id="1" type="module">\nimport * as aq from "arquero";\n// import("./kite.ts")\nimport { kite } from "./kites.ts";\nimport { there } from "./there.csv";\ndisplay(kite);\n</script>`;
  expect(await problemsOf(notebook(cells))).toEqual([
    [
      6,
      "notebook-file-missing",
      expect.stringMatching(
        /^There is no file for the import "\.\/kites\.ts": .*kites\.ts\. Fix the path\.$/u,
      ),
    ],
  ]);
});

test("a failed build is said in one sentence without colours; another error is no fault of a notebook", () => {
  const message =
    '\u001b[31m[vite]: Rolldown failed to resolve import "arqero" from "/a b/my/kite.html?html-proxy&index=3.js".\nThis is most likely';
  const error = Object.assign(new Error("Build failed"), { errors: [new Error(message)] });
  expect(buildProblem("notebooks", "my/kite", error)).toMatchObject({
    file: join("notebooks", "my/kite.html"),
    code: "notebook-unbuilt",
    message: 'Rolldown failed to resolve import "arqero". Fix the cell or its import.',
  });
  expect(() => buildProblem("notebooks", "my/kite", new Error("disk"))).toThrow("disk");
});
