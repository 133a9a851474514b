import type { Plan, Row } from "./truth.ts";

/** One way of printing a plan: the text of a file with this ending. */
export interface Layout {
  ending: ".txt" | ".md" | ".html" | ".csv" | ".json";
  print(plan: Plan): string;
  /** The layout prints no years of the rows. */
  yearless?: true;
}

const NOW = ["現状値", "基準値", "現状", "当初値", "策定時"];
const GOAL = ["目標値", "数値目標", "目標", "最終目標値"];

const text = (print: (plan: Plan) => string[]): Layout => ({
  ending: ".txt",
  print: (plan) => `${print(plan).join("\n")}\n`,
});
const heads = ({ chance, from, to, year }: Plan) => [
  `${chance.pick(NOW)}（${year(from)}）`,
  `${chance.pick(GOAL)}（${year(to)}）`,
];
const withUnit = (value: string, { unit }: Row) => `${value}${unit}`;

/** Cells of each row between these marks, under a head of two dated columns. */
const columns = (between: string, before = "", after = ""): Layout =>
  text((plan) => {
    const line = (cells: readonly string[]) => before + cells.join(between) + after;
    return [
      line(["指標", "単位", ...heads(plan)]),
      ...plan.rows.map((row) => line([row.label, row.unit, row.baseline, row.target])),
    ];
  });

/** The same as `columns` with cells of one's own. */
const table = (head: (plan: Plan) => string[], cells: (row: Row, plan: Plan) => string[]): Layout =>
  text((plan) =>
    [head(plan), ...plan.rows.map((row) => cells(row, plan))].map((c) => c.join("\t")),
  );

/** One line, or several, for each row. */
const lines = (print: (row: Row, plan: Plan) => string | string[]): Layout =>
  text((plan) => plan.rows.flatMap((row) => print(row, plan)));

const bars = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const tr = (cells: readonly string[], tag = "td") =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join("")}</tr>`;
const quoted = (cells: readonly string[]) => cells.map((cell) => `"${cell}"`).join(",");

/** Every layout by its name. */
export const LAYOUTS: Readonly<Record<string, Layout>> = {
  tabs: columns("\t"),
  spaces: columns("　　"),
  "narrow spaces": columns("  "),
  bars: columns(" | "),
  "outer bars": columns("|", "|", "|"),
  "wide bars": columns("｜", "｜", "｜"),
  "marked table": {
    ending: ".md",
    print: (plan) =>
      [
        bars(["指標", "単位", ...heads(plan)]),
        "|---|---|---|---|",
        ...plan.rows.map(({ label, unit, baseline, target }) =>
          bars([label, unit, baseline, target]),
        ),
      ].join("\n"),
  },
  "target first": table(
    (plan) => ["指標名", ...heads(plan).toReversed(), "単位"],
    (row) => [row.label, row.target, row.baseline, row.unit],
  ),
  "units beside figures": table(
    (plan) => ["指標", ...heads(plan)],
    (row) => [row.label, withUnit(row.baseline, row), withUnit(row.target, row)],
  ),
  "units in labels": table(
    (plan) => ["指標（単位）", ...heads(plan)],
    (row) => [`${row.label}（${row.unit}）`, row.baseline, row.target],
  ),
  "years in cells": table(
    ({ chance }) => ["指標", chance.pick(NOW), chance.pick(GOAL)],
    (row, { from, to, year }) => [
      row.label,
      `${withUnit(row.baseline, row)}（${year(from)}）`,
      `${withUnit(row.target, row)}（${year(to)}）`,
    ],
  ),
  "year columns": table(
    ({ chance }) => ["指標", "単位", "基準年度", chance.pick(NOW), "目標年度", chance.pick(GOAL)],
    (row, { from, to, year }) => [
      row.label,
      row.unit,
      year(from),
      row.baseline,
      year(to),
      row.target,
    ],
  ),
  "numbers and departments": table(
    (plan) => ["No.", "指標", "単位", ...heads(plan), "担当課"],
    (row, { chance, rows }) => [
      String(rows.indexOf(row) + 1),
      row.label,
      row.unit,
      row.baseline,
      row.target,
      chance.pick(["企画課", "総務課", "環境課", "健康づくり課"]),
    ],
  ),
  remarks: table(
    (plan) => ["指標", "単位", ...heads(plan), "備考"],
    (row, { chance }) => [
      row.label,
      row.unit,
      row.baseline,
      row.target,
      chance.pick(["", "年度末の値", "第3次計画の指標", "毎年度4月1日現在"]),
    ],
  ),
  "two heads": text((plan) => [
    ["指標", "単位", ...plan.chance.some(NOW, 1), ...plan.chance.some(GOAL, 1)].join("\t"),
    ["", "", plan.year(plan.from), plan.year(plan.to)].join("\t"),
    ...plan.rows.map(({ label, unit, baseline, target }) =>
      [label, unit, baseline, target].join("\t"),
    ),
  ]),
  "two tables beside each other": text((plan) => {
    const head = ["指標", "単位", ...heads(plan)];
    const cells = plan.rows.map(({ label, unit, baseline, target }) => [
      label,
      unit,
      baseline,
      target,
    ]);
    const half = Math.ceil(cells.length / 2);
    const pairs = cells.slice(0, half).map((left, i) => [...left, ...(cells[half + i] ?? [])]);
    return [[...head, ...head], ...pairs].map((line) => line.join("\t"));
  }),
  transposed: text((plan) => {
    const [now = "", goal = ""] = heads(plan);
    return [
      ["指標", ...plan.rows.map(({ label }) => label)],
      ["単位", ...plan.rows.map(({ unit }) => unit)],
      [now, ...plan.rows.map(({ baseline }) => baseline)],
      [goal, ...plan.rows.map(({ target }) => target)],
    ].map((cells) => cells.join("\t"));
  }),
  "pages with their heads": text((plan) => {
    const head = ["指標", "単位", ...heads(plan)].join("\t");
    return plan.rows.flatMap(({ label, unit, baseline, target }, i) => [
      ...(i % 3 === 0 ? [...(i > 0 ? [`- ${i + 11} -`, ""] : []), head] : []),
      [label, unit, baseline, target].join("\t"),
    ]);
  }),
  "notes below": text((plan) => [
    ["指標", "単位", ...heads(plan)].join("\t"),
    ...plan.rows.map(({ label, unit, baseline, target }, i) =>
      [i === 0 ? `${label}※1` : label, unit, baseline, target].join("\t"),
    ),
    "※1 国の調査による。3年ごとに行われる。",
  ]),
  "keyed lines": lines((row, { chance, from, to, year }) => [
    `指標：${row.label}`,
    `${chance.pick(NOW)}：${withUnit(row.baseline, row)}（${year(from)}）`,
    `${chance.pick(GOAL)}：${withUnit(row.target, row)}（${year(to)}）`,
  ]),
  "keys on one line": lines(
    (row, { from, to, year }) =>
      `・${row.label}　現状値：${withUnit(row.baseline, row)}（${year(from)}）　目標値：${withUnit(row.target, row)}（${year(to)}）`,
  ),
  "brackets on one line": lines(
    (row, { from, to, year }) =>
      `${row.label}　【現状】${withUnit(row.baseline, row)}（${year(from)}）【目標】${withUnit(row.target, row)}（${year(to)}）`,
  ),
  "target, then present": lines(
    (row, { from, to, year }) =>
      `【KPI】${row.label}：${withUnit(row.target, row)}（${year(to)}）（現状値：${withUnit(row.baseline, row)}（${year(from)}））`,
  ),
  arrows: lines(
    (row, { from, to, year }) =>
      `${row.label}　${withUnit(row.baseline, row)}（${year(from)}）→${withUnit(row.target, row)}（${year(to)}）`,
  ),
  "arrows of years": lines(
    (row, { from, to, year }) =>
      `・${row.label}：${year(from)} ${withUnit(row.baseline, row)} ⇒ ${year(to)} ${withUnit(row.target, row)}`,
  ),
  sentences: lines(
    (row, { from, to, year }) =>
      `${row.label}を${withUnit(row.baseline, row)}（${year(from)}）から${withUnit(row.target, row)}（${year(to)}）にします。`,
  ),
  "labels over two lines": text((plan) => [
    ["指標", "単位", ...heads(plan)].join("　　"),
    ...plan.rows.flatMap(({ label, unit, baseline, target }) => {
      const half = Math.ceil(label.length / 2);
      return [label.slice(0, half), [label.slice(half), unit, baseline, target].join("　　")];
    }),
  ]),
  "cells between empty lines": text((plan) => [
    ...["指標", "単位", ...heads(plan), "備考"].flatMap((cell) => [cell, ""]),
    ...plan.rows.flatMap(({ label, unit, baseline, target }) => {
      const half = plan.chance.pick([0, Math.ceil(label.length / 2)]);
      const parts = [label.slice(0, half), label.slice(half)].filter(Boolean);
      const note = plan.chance.pick([[], ["凧の調べ", ""]]);
      return [...parts, "", unit, "", baseline, "", target, "", ...note];
    }),
  ]),
  "cells and years on lines": text((plan) => [
    ...["指標", "単位", "基準年度", plan.chance.pick(NOW), "目標年度", plan.chance.pick(GOAL)],
    ...plan.rows.flatMap(({ label, unit, baseline, target }) => [
      ...[label, unit, plan.year(plan.from), baseline, plan.year(plan.to), target],
    ]),
  ]),
  "two tables of one sheet": {
    ending: ".csv",
    print: (plan) => {
      const middle = Math.ceil(plan.rows.length / 2);
      const cells = ({ label, unit, baseline, target }: Row) => [label, unit, baseline, target];
      const head = ["指標", "単位", ...heads(plan)];
      const above = plan.rows.slice(0, middle).map((row) => [...cells(row), "", "凧の課"]);
      const below = plan.rows.slice(middle).map(cells);
      const tables = [
        [[...head, "備考", "担当課"], ...above],
        [["第2章 凧のまち"], [plan.chance.pick(["取組項目", "指標"]), ...head.slice(1)], ...below],
      ];
      const gaps = plan.chance.pick([[], [[""]], [[""], [""], [""], [""]]]);
      const sheet = [["凧の町の計画"], ...(tables[0] ?? []), ...gaps, ...(tables[1] ?? [])];
      return sheet
        .map((row) => quoted(Array.from({ length: 6 }, (_, at) => row[at] ?? "")))
        .join("\n");
    },
  },
  "page in HTML": {
    ending: ".html",
    print: (plan) =>
      `<table>${tr(["指標", "単位", ...heads(plan)], "th")}${plan.rows
        .map(({ label, unit, baseline, target }) => tr([label, unit, baseline, target]))
        .join("")}</table>`,
  },
  "page with spans": {
    ending: ".html",
    print: (plan) => {
      const [first, ...rest] = plan.rows.map(({ label, unit, baseline, target }) =>
        tr([label, unit, baseline, target]),
      );
      const goal = `<tr><td rowspan="${plan.rows.length}">暮らし</td>`;
      const head = tr(["分野", "指標", "単位", ...heads(plan)], "th");
      return `<table>${head}${first?.replace("<tr>", goal)}${rest.join("")}</table>`;
    },
  },
  "quoted cells": {
    ending: ".csv",
    print: (plan) =>
      [
        ["指標", "単位", ...heads(plan)],
        ...plan.rows.map(({ label, unit, baseline, target }) => [label, unit, baseline, target]),
      ]
        .map(quoted)
        .join("\n"),
  },
  records: {
    ending: ".json",
    print: (plan) => {
      const [now = "", goal = ""] = heads(plan);
      const records = plan.rows.map(({ label, unit, baseline, target }) => ({
        指標: label,
        単位: unit,
        [now]: baseline,
        [goal]: target,
      }));
      return JSON.stringify(records);
    },
  },
  "no dates": {
    yearless: true,
    ...table(
      ({ chance }) => ["指標", "単位", chance.pick(NOW), chance.pick(GOAL)],
      (row) => [row.label, row.unit, row.baseline, row.target],
    ),
  },
  "words for the value before": {
    yearless: true,
    ...table(
      () => ["指標名", "従前値", "目標値", "単位"],
      (row) => [row.label, row.baseline, row.target, row.unit],
    ),
  },
};
