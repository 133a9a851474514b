import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { extract } from "../../src/reading/extract.ts";
import { isReadable, readDocument, readSource } from "../../src/reading/files/read-document.ts";
import { sourcesOf } from "../../src/reading/files/sources.ts";
import { typedRows } from "../../src/reading/output/typed.ts";
import { runMain } from "../run-main.ts";

/** Made-up documents in each format: label, baseline, target, certainty. */
const folder = mkdtempSync(join(tmpdir(), "formats-"));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function read(path: string): Promise<string[]> {
  return typedRows(extract(await readDocument(path))).map((row) =>
    [row.label, row.baseline.value, row.target.value, row.certainty].join(" "),
  );
}

/** An archive whose files are stored as they are. */
function archive(files: Record<string, string>): Uint8Array {
  const contents = Object.entries(files).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(contents), { level: 0 });
}

const cell = (text: string, properties = "") =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join("")}</w:tr>`;
const word = (rows: string) =>
  archive({
    "word/document.xml": `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${rows}</w:tbl></w:body></w:document>`,
  });

test("a table in a Word document, with a cell over two rows", async () => {
  const path = put(
    "a.docx",
    word(
      row(cell("施策"), cell("指標"), cell("現状値"), cell("目標値")) +
        row(
          cell("学び", '<w:vMerge w:val="restart"/>'),
          cell("歩く会"),
          cell("12会"),
          cell("20会"),
        ) +
        row(cell("", "<w:vMerge/>"), cell("花の数"), cell("30本"), cell("90本")),
    ),
  );
  expect(await read(path)).toEqual(["歩く会 12 20 certain", "花の数 30 90 certain"]);
});

const run = (text: string, looks = "") => `<w:r><w:rPr>${looks}</w:rPr><w:t>${text}</w:t></w:r>`;
const runs = (...texts: string[]) => `<w:tc><w:p>${texts.join("")}</w:p></w:tc>`;

test("what a Word document strikes out, hides, deletes or raises", async () => {
  const path = put(
    "looks.docx",
    word(
      row(cell("指標"), cell("単位"), cell("現状値（R2）"), cell("目標値（R7）")) +
        row(cell("橋の数"), cell("基"), runs(run("9", "<w:strike/>"), run("15")), cell("20")) +
        row(cell("道の数"), cell("本"), runs(run("9", "<w:vanish/>"), run("16")), cell("20")) +
        row(cell("店の数"), cell("店"), runs(run("7", '<w:strike w:val="0"/>')), cell("20")) +
        row(
          cell("池の数"),
          cell("面"),
          runs(run("15"), run("2", '<w:vertAlign w:val="superscript"/>')),
          runs("<w:del><w:r><w:delText>8</w:delText></w:r></w:del>", run("20")),
        ) +
        `<w:tr><w:trPr><w:del/></w:trPr>${cell("川の数")}${cell("本")}${cell("1")}${cell("2")}</w:tr>`,
    ),
  );
  expect(await read(path)).toEqual([
    "橋の数 15 20 certain",
    "道の数 16 20 certain",
    "店の数 7 20 certain",
    "池の数 15 20 certain",
  ]);
  expect((await readDocument(path)).notes).toEqual([
    "4 texts that are struck out, deleted or hidden left out",
  ]);
});

const OPEN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test("the notes of a Word document date the values with their marks, and a hyphen stays one", async () => {
  const mark = (id: number, more = "", kind = "footnote") =>
    `<w:r><w:${kind}Reference ${more}w:id="${id}"/></w:r>`;
  const note = (id: number, text: string, own = "<w:footnoteRef/>", kind = "footnote") =>
    `<w:${kind} w:id="${id}"><w:p><w:r>${own}</w:r>${run(text)}</w:p></w:${kind}>`;
  const rows = [
    row(cell("指標"), cell("現状値（R5）"), cell("目標値（R10）")),
    row(cell("凧の数"), runs(run("1,204枚"), mark(7)), cell("1,500枚")),
    row(cell("糸の長さ"), runs(run("312m"), mark(8)), cell("400m")),
    row(
      cell("駒の数"),
      runs(run("61個"), mark(9, 'w:customMarkFollows="1" '), run("※3")),
      cell("70個"),
    ),
    row(cell("会の数"), runs(run("5会"), mark(1, "", "endnote")), cell("9会")),
    row(
      cell("独楽の数"),
      cell("24個"),
      runs(run("30"), "<w:r><w:noBreakHyphen/></w:r>", run("35個")),
    ),
  ];
  const separator =
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>';
  const notes = [
    separator,
    note(7, " 令和3年度の数値"),
    note(8, "令和4年度の数値"),
    note(9, "※3 令和2年度の数値", ""),
  ];
  const path = put(
    "notes.docx",
    archive({
      "word/document.xml": `<w:document ${OPEN}><w:body><w:tbl>${rows.join("")}</w:tbl><w:p/><w:sectPr><w:footnotePr/></w:sectPr></w:body></w:document>`,
      "word/footnotes.xml": `<w:footnotes ${OPEN}>${notes.join("")}</w:footnotes>`,
      "word/endnotes.xml": `<w:endnotes ${OPEN}>${note(1, "令和元年度の数値", "<w:endnoteRef/>", "endnote")}</w:endnotes>`,
    }),
  );
  const found = typedRows(extract(await readDocument(path)));
  expect(
    found.map(({ label, unit, baseline, target, certainty }) =>
      [label, unit, baseline.value, baseline.year, target.raw, certainty].join(" "),
    ),
  ).toEqual([
    "凧の数 枚 1204 2021 1,500枚 certain",
    "糸の長さ m 312 2022 400m certain",
    "駒の数 個 61 2020 70個 certain",
    "会の数 会 5 2019 9会 certain",
    "独楽の数 個 24 2023 30\u201135個 review",
  ]);
});

test("a note of a Word document is no other one whose number somebody has typed", async () => {
  const raised = '<w:vertAlign w:val="superscript"/>';
  const marked = `${run("8個")}<w:r><w:footnoteReference w:id="5"/></w:r>`;
  const rows = [
    row(cell("指標"), cell("現状値（R5）"), cell("目標値（R10）")),
    row(cell("凧の数"), runs(run("12枚"), run("1", raised)), cell("20枚")),
    row(cell("独楽の数"), runs(marked), cell("9個")),
  ];
  const below = `<w:p>${run("1", raised)}${run(" 令和2年度の値")}</w:p>`;
  const note = `<w:footnote w:id="5"><w:p><w:r><w:footnoteRef/></w:r>${run("令和4年度の値")}</w:p></w:footnote>`;
  const path = put(
    "typed.docx",
    archive({
      "word/document.xml": `<w:document ${OPEN}><w:body><w:tbl>${rows.join("")}</w:tbl>${below}</w:body></w:document>`,
      "word/footnotes.xml": `<w:footnotes ${OPEN}>${note}</w:footnotes>`,
    }),
  );
  const found = typedRows(extract(await readDocument(path)));
  expect(found.map(({ label, baseline }) => [label, baseline.value, baseline.year])).toEqual([
    ["凧の数", 12, 2020],
    ["独楽の数", 8, 2022],
  ]);
});

test("a Word document's titles name what follows and are no part of the label below", async () => {
  const body = [
    ["a", "2 凧のまち"],
    ["", "凧の会の数"],
    ["", "現状値：11会（令和3年度）"],
    ["", "目標値：15会（令和12年度）"],
    ["a", "独楽のまち"],
    ["", "独楽の大会の数"],
    ["", "現状値：2回"],
    ["", "目標値：3回"],
  ].map(
    ([style, text]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  );
  const open = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const style =
    '<w:style w:styleId="a"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/>';
  const path = put(
    "titles.docx",
    archive({
      "word/document.xml": `<w:document ${open}><w:body>${body.join("")}</w:body></w:document>`,
      "word/styles.xml": `<w:styles ${open}>${style}</w:pPr></w:style></w:styles>`,
    }),
  );
  const lines = (await readDocument(path)).lines.filter(({ title }) => title);
  expect(lines.map(({ text }) => text)).toEqual(["2 凧のまち", "独楽のまち"]);
  expect(await read(path)).toEqual(["凧の会の数 11 15 certain", "独楽の大会の数 2 3 review"]);
});

test("a Word document's text boxes are read once, line by line, apart from the text around them", async () => {
  const paragraph = (inside: string, style = "") =>
    `<w:p><w:pPr>${style && `<w:outlineLvl w:val="${style}"/>`}</w:pPr><w:r>${inside}</w:r></w:p>`;
  const text = (words: string) => `<w:t>${words}</w:t>`;
  const box = (...lines: string[]) =>
    `<w:txbxContent>${lines.map((line) => paragraph(text(line))).join("")}</w:txbxContent>`;
  const twice = (inside: string) =>
    `<mc:AlternateContent><mc:Choice><w:drawing>${inside}</w:drawing></mc:Choice><mc:Fallback><w:pict>${inside}</w:pict></mc:Fallback></mc:AlternateContent>`;
  const body = [
    paragraph(text("凧を揚げます。") + twice(box("凧の数：3枚→9枚", "独楽の数：4個→8個"))),
    paragraph(twice(`<w:pict>${box("糸の数：1本→2本")}</w:pict>`)),
    paragraph(text("戦略3 凧のまちの担い手づくり"), "1"),
    paragraph(text("凧の会の会員数を、令和5年度の32人から令和10年度には60人に増やします。")),
  ];
  const open = 'xmlns:w="w" xmlns:mc="mc"';
  const path = put(
    "boxes.docx",
    archive({
      "word/document.xml": `<w:document ${open}><w:body>${body.join("")}</w:body></w:document>`,
    }),
  );
  const lines = (await readDocument(path)).lines.map((line) => (line.printed ?? line).text);
  expect(lines.slice(0, 6)).toEqual([
    "凧を揚げます。",
    "凧の数：3枚→9枚",
    "独楽の数：4個→8個",
    "",
    "",
    "糸の数：1本→2本",
  ]);
  expect(await read(path)).toEqual([
    "凧の数 3 9 certain",
    "独楽の数 4 8 certain",
    "糸の数 1 2 certain",
    "凧の会の会員数 32 60 certain",
  ]);
});

test("a Word document without its text is refused", async () => {
  await expect(read(put("b.docx", archive({ "x.xml": "<x/>" })))).rejects.toThrow(
    "b.docx docx-damaged: the document cannot be read (it holds no text of a Word document). Save it as .docx again.",
  );
});

test("a page of the web", async () => {
  const path = put(
    "a.html",
    "<html><head><title>目標値 9</title></head><body><table><tr><th>指標</th><th>現状値</th><th>目標値</th></tr><tr><td>店の数</td><td>38店</td><td>45店</td></tr></table></body></html>",
  );
  expect(await read(path)).toEqual(["店の数 38 45 certain"]);
});

const HEAD = "<tr><th>指標</th><th>単位</th><th>現状値（R2）</th><th>目標値（R7）</th></tr>";
const page = (name: string, ...rows: string[]) =>
  put(name, `<table>${HEAD}${rows.map((cells) => `<tr>${cells}</tr>`).join("")}</table>`);

test("what a page strikes out, deletes or hides is in no value, and a note says so", async () => {
  const path = page(
    "hidden.html",
    "<td>川の数<td>本<td>10<td><s>15</s>20",
    '<td>橋の数<td>基<td>10<span style="display: none">9</span><td><del>15</del>30',
    '<td>店の数<td>店<td>7<td><span style="text-decoration:line-through">8</span>9',
    "<td>凧の数<td>枚<td>1<ruby>5<rt>いつつ</rt></ruby><td>25",
    "<td hidden>注<td>畑の数<td>面<td>3<td>4",
  );
  expect(await read(path)).toEqual([
    "川の数 10 20 certain",
    "橋の数 10 30 certain",
    "店の数 7 9 certain",
    "凧の数 15 25 certain",
    "畑の数 3 4 certain",
  ]);
  expect((await readDocument(path)).notes).toEqual([
    "5 texts that are struck out, deleted or hidden left out",
  ]);
});

test("raised digits are the numbers of notes, units or powers, and no digits of the value", async () => {
  const path = page(
    "raised.html",
    "<td>歩道<td>km<td>12<sup>1</sup><td>15<sup>2)</sup>",
    "<td>緑地<td>m<sup>2</sup><td>300<td>400",
    "<td>店の数<td>店<td>7<td>9",
    "<td>水の量<td>t<td>10<sup>3</sup><td>12",
  );
  expect(await read(path)).toEqual([
    "歩道 12 15 certain",
    "緑地 300 400 certain",
    "店の数 7 9 certain",
    "水の量 10 12 review",
  ]);
});

test("start and goal on two lines of one cell, with their label beside them", async () => {
  const row = (...cells: string[]) => `<tr><td>${cells.join("<td>")}</tr>`;
  const beside = [
    row("取組", "指標", "現状と目標"),
    row("凧", "凧の道の長さ", "現状(R5):37.4km<br>目標(R10):45km"),
    row("独楽", "独楽の林の広さ", "現状(R5):106ha<br>目標(R10):130ha"),
  ];
  expect(await read(put("lines.html", `<table>${beside.join("")}</table>`))).toEqual([
    "凧の道の長さ 37.4 45 certain",
    "独楽の林の広さ 106 130 certain",
  ]);
});

test("a raised digit behind a metre is of the unit, behind another the mark of a note", async () => {
  const text = "<p><sup>2</sup> 令和元年度の数値</p>";
  const path = put(
    "noted.html",
    `<table>${HEAD}<tr><td>緑地<td>m<sup>2</sup><td>30m<sup>2</sup><td>40m<sup>2</sup></tr><tr><td>会員の数<td><td>12人<sup>2</sup><td>15人</tr></table>${text}`,
  );
  const rows = typedRows(extract(await readDocument(path)));
  expect(
    rows.map((row) => [row.label, row.unit, row.baseline.year, row.target.year, row.certainty]),
  ).toEqual([
    ["緑地", "m²", 2020, 2025, "certain"],
    ["会員の数", "人", 2019, 2025, "certain"],
  ]);
});

test("what a page's rules of style hide within cells is left out, what waits for a click is read", async () => {
  const style =
    "<style>/* order */ .sort, .x { display : none }\n.open{display:none}.open.now{display:inline}@media print{.q{display:none}}\n.more{display:none}</style>";
  const rows = [
    '<td>川の数<td>本<td><span class="sort">00012</span>12<td>20',
    '<td>橋の数<td>基<td>1<b class="open now">0</b><td>3<b class="q">0</b>',
  ];
  const path = put(
    "styled.html",
    `${style}<div class="more"><table>${HEAD}${rows.map((cells) => `<tr>${cells}`).join("")}</table></div>`,
  );
  expect(await read(path)).toEqual(["川の数 12 20 certain", "橋の数 10 30 certain"]);
  expect((await readDocument(path)).notes).toEqual([
    "1 text that is struck out, deleted or hidden left out",
  ]);
});

test("a small table in a cell is the text of that cell", async () => {
  const small = "<table><tr><td>12</td></tr><tr><td>（内数 5）</td></tr></table>";
  const path = page("nested.html", `<td>公園の数<td>か所<td>${small}<td>15`);
  expect(await read(path)).toEqual(["公園の数 12 15 certain"]);
});

test("a name over two columns is both of them, or names the parts of one", async () => {
  const head =
    "<tr><th colspan=2>指標<th>単位<th>現状値（R2）<th>目標値（R7）</tr><tr><td>学童<td>待機児童<td>人<td>30<td>0</tr>";
  const rows =
    "<tr><td rowspan=0>保育所<td>定員<td>人<td>120<td>150</tr><tr><td>待機児童<td>人<td>38<td>0</tr>";
  const found = typedRows(extract(await readDocument(put("two.html", `<table>${head}${rows}`))));
  expect(found.map(({ label, series }) => `${label} ${series}`)).toEqual([
    "学童 待機児童 ",
    "保育所 定員",
    "保育所 待機児童",
  ]);
});

test("a field before a quantity is no indicator, and the quantities of one field are not its parts", async () => {
  const head =
    "<tr><th colspan=2>指標<th>対象<th>現状値（R2）<th>目標値（R7）</tr><tr><td rowspan=3>凧の会<td rowspan=2>凧を揚げる人の割合（冬）<td>男性<td>33%<td>40%</tr>";
  const rows =
    "<tr><td>女性<td>21%<td>30%</tr><tr><td>独楽を回す人の割合<td>小学生<td>10%<td>15%</tr>";
  const found = typedRows(extract(await readDocument(put("of.html", `<table>${head}${rows}`))));
  expect(found.map(({ label, series }) => `${label} ${series}`)).toEqual([
    "凧の会 凧を揚げる人の割合（冬） 男性",
    "凧の会 凧を揚げる人の割合（冬） 女性",
    "凧の会 独楽を回す人の割合 小学生 ",
  ]);
});

test("a word for goals whose cell is not merged holds for the later years beside it", async () => {
  const head =
    "<tr><th>指標<th>現状<th>目標値<th></tr><tr><th><th>令和5年度<th>令和10年度<th>令和15年度</tr>";
  const path = put(
    "later.html",
    `<table>${head}<tr><td>凧の数<td>12個<td>15個<td>20個</tr></table>`,
  );
  expect(await read(path)).toEqual(["凧の数 12 20 certain"]);
});

test("a label of which a row of its own holds the rest is whole, and to review", async () => {
  const path = page(
    "cut.html",
    "<td>公園の数<td>か所<td>12<td>15",
    "<td>待機児童の<td>人<td>38<td>0",
    "<td>数<td><td><td>",
    "<td>橋の数<td>基<td>3<td>5",
  );
  expect(await read(path)).toEqual([
    "公園の数 12 15 certain",
    "待機児童の数 38 0 review",
    "橋の数 3 5 certain",
  ]);
});

test("a label beside more rows than fifty keeps its columns", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => `<td>部分${at}<td>人<td>${at}<td>${at + 1}`);
  const path = put(
    "tall.html",
    `<table><tr><th>分野${HEAD.slice(4)}<tr><td rowspan=60>子ども${rows.join("<tr>")}</table>`,
  );
  const found = await read(path);
  expect(found).toHaveLength(60);
  expect(found.at(-1)).toBe("部分59 59 60 certain");
});

test("rows in JSON", async () => {
  const path = put(
    "a.json",
    JSON.stringify([{ 指標名: "花の数", 単位: "本", 基準値: 120, 目標値: "200" }]),
  );
  expect(await read(path)).toEqual(["花の数 120 200 certain"]);
});

test("a list in place of a value in JSON is listed", async () => {
  const rows = [
    { 指標名: "花の数", 基準値: 120, 目標値: 200 },
    { 指標名: "木の数", 基準値: null, 目標値: [1, 2] },
  ];
  const { candidates } = extract(await readDocument(put("list.json", JSON.stringify(rows))));
  expect(candidates.map(({ line, text }) => `${line} ${text}`)).toEqual(["3 木の数 | [1,2]"]);
});

test("a row a line in JSON", async () => {
  const rows = [
    { 指標名: "花の数", 単位: "本", 基準値: 120, 目標値: "200" },
    { 指標名: "木の数", 単位: "本", 基準値: 30, 目標値: "45" },
  ];
  const path = put("a.jsonl", `${rows.map((row) => JSON.stringify(row)).join("\n")}\n`);
  expect(await read(path)).toEqual(["花の数 120 200 certain", "木の数 30 45 certain"]);
});

test("UTF-16 with its mark", async () => {
  const bytes = Buffer.concat([
    Buffer.from([0xff, 0xfe]),
    Buffer.from("指標,現状値,目標値\n橋の数,3橋,5橋\n", "utf16le"),
  ]);
  expect(await read(put("wide.csv", bytes))).toEqual(["橋の数 3 5 certain"]);
});

test("an archive and a folder name their documents, and the files that are none", async () => {
  const table = "指標,現状値,目標値\n橋の数,3橋,5橋\n";
  const files = { "町/a.csv": table, "b.exe": "x", "c.txt": "・橋", "町/d.zip": "PK", "町/": "" };
  const inside = await sourcesOf(put("all.zip", archive(files)), isReadable);
  expect(inside.sources.map(({ file }) => file)).toEqual(["a.csv", "c.txt"]);
  expect(inside.others).toEqual(["b.exe", "d.zip"]);
  const [first] = inside.sources;
  expect(first && (await readSource(first)).lines[1]?.cells).toEqual(["橋の数", "3橋", "5橋"]);
  mkdirSync(join(folder, "sub"));
  put("sub/z.txt", "・橋");
  put("sub/.z", "x");
  for (const name of ["old.doc", "sheet.ods"]) put(`sub/${name}`, "x");
  const { sources, others } = await sourcesOf(join(folder, "sub"), isReadable);
  expect(sources.map(({ file }) => file)).toEqual(["z.txt"]);
  expect(others).toEqual(["old.doc", "sheet.ods"]);
});

test("documents whose names differ in their ending alone, or in case, become plans of their own", async () => {
  mkdirSync(join(folder, "alike"));
  const table = "指標\t現状値\t目標値\n橋の数\t3橋\t5橋\n";
  for (const name of ["a.md", "a.txt", "A.TXT"]) put(`alike/${name}`, table);
  put("alike/old.doc", "x");
  const out = join(folder, "plans");
  const { code, err } = await runMain(["ingest", join(folder, "alike"), "--out", out]);
  expect(code).toBe(0);
  expect(err).toContain("Files of other kinds that were not read (1): old.doc. Save documents");
  const names = readdirSync(out).toSorted();
  expect(names.map((name) => name.toLowerCase())).toEqual(["a", "a-2", "a-3"]);
});

test("a CSV with one text in each row is read as the page that it is", async () => {
  const path = put(
    "cards.csv",
    "凧の普及率,\n現状値：12.5%（令和5年度）,\n目標値：18.0%（令和13年度）,\n,\n・独楽の数　46個（令和5年度）→65個（令和13年度）,\n",
  );
  expect(await read(path)).toEqual(["凧の普及率 12.5 18 certain", "独楽の数 46 65 certain"]);
});
