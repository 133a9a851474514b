import { REVIEW_BELOW } from "../reading/confidence.ts";
import type { Document } from "../reading/document.ts";
import type { Extraction } from "../reading/extract.ts";
import type { Candidate, Doubt } from "../reading/rows.ts";
import { statedCounts } from "../reading/stated-counts.ts";

interface Read {
  document: Document;
  extraction: Extraction;
}

const DOUBTS: Record<Doubt, string> = {
  "broken-cells": "cells told apart by order",
  "fewer-values": "fewer values than columns",
  "more-values": "more values than columns",
  "no-target": "no target",
  "no-baseline": "no baseline",
  "unread-value": "long text in a value cell",
  "odd-label": "odd label",
  "guessed-slot": "words taken for a value",
  "no-section": "no section",
  "moved-cells": "cells that may belong to other columns",
  "odd-cell": "a cell of values that holds something else",
  "goal-sentence": "a goal in a sentence",
  "wrapped-line": "a line below that may belong to another row",
  "cell-order": "cells put together by their order",
  "guessed-order": "no head says which value is the target",
};

const REASONS: Record<Candidate["reason"], string> = {
  "no-label": "figures without a label",
  "no-values": "a label without values",
  "no-target": "no target",
  "no-header": "figures without a table head that names baseline and target",
  "more-cells": "more cells than the head has columns",
  "not-understood": "a word such as 目標値 with a figure in no known layout",
};

/** What was found, what was not and what to review, in ten lines for all documents together. */
export function summary(found: Read[]): string[] {
  const rows = found.flatMap(({ extraction }) => extraction.rows);
  const sum = (count: (read: Read) => number) =>
    found.reduce((total, read) => total + count(read), 0);
  const candidates = sum(({ extraction }) => extraction.candidates.length);
  const unread = sum(({ document }) => document.unread?.length ?? 0);
  const left = sum(({ document }) => document.notes?.length ?? 0);
  const review = found.flatMap(({ extraction }) =>
    extraction.rows
      .filter(({ confidence }) => confidence < REVIEW_BELOW)
      .map((row) => ({ file: extraction.file, row })),
  );
  const counts = found.flatMap(({ document, extraction }) =>
    statedCounts(document.lines, extraction).map((count) => ({ file: extraction.file, ...count })),
  );
  const wrong = counts.filter(({ stated, found: number }) => stated !== number);
  const have = (cell: "baseline" | "target" | "latest") =>
    rows.filter((row) => row[cell] !== "").length;
  const [first] = review;
  return [
    `documents   ${found.length}, ${sum(({ extraction }) => extraction.lines)} lines${unread > 0 ? `, ${unread} pages without usable text` : ""}${left > 0 ? `, ${left} hidden parts left out` : ""}`,
    `plans       ${sum(({ extraction }) => extraction.phases)}`,
    `indicators  ${rows.length}: ${count(rows, (row) => row.kind)}; ${rows.filter(({ repeat }) => repeat !== "").length} marked as repeats`,
    `layouts     ${count(rows, (row) => row.layout)}`,
    `values      baseline ${have("baseline")}, target ${have("target")}, latest ${have("latest")} of ${rows.length}${fractions(found)}`,
    `policies    ${sum(({ extraction }) => extraction.policies.length)} titles; yearly series ${sum(({ extraction }) => extraction.series.length)} points`,
    `stated      ${counts.length === 0 ? "the documents state no counts" : `${counts.length - wrong.length} of ${counts.length} counts agree${wrong.map((w) => `; ${w.file}:${w.line} states ${w.stated} ${w.what}, found ${w.found}`).join("")}`}`,
    `not read    ${candidates} candidates not understood${candidates > 0 ? ", --review lists them" : ""}`,
    `to review   ${review.length} rows with a confidence below ${REVIEW_BELOW}${first ? `, first ${first.file}:${first.row.line} ${first.row.label} (${first.row.doubts.map((doubt) => DOUBTS[doubt]).join(", ")})` : ""}`,
    `next        ${review.length + candidates > 0 ? "check the rows and lines of --review against the document" : "compare a few rows with the document"}, then --out DIR`,
  ];
}

/** Workbooks store 33.9% as 0.339 and only show it as a percentage. */
function fractions(found: Read[]): string {
  const rows = found
    .filter(({ document }) => /\.xlsx$/i.test(document.file))
    .flatMap(({ extraction }) => extraction.rows)
    .filter(({ label, unit, baseline, target }) => {
      const values = [baseline, target].filter((value) => value !== "");
      const share = /^[%％]$/u.test(unit) || (unit === "" && /(?:率|割合)$/u.test(label));
      return (
        share &&
        values.some((v) => /^0\.\d+$/.test(v)) &&
        values.every((v) => /^(?:0|1|0\.\d+)$/.test(v))
      );
    });
  return rows.length === 0
    ? ""
    : `; ${rows.length} shares stored as fractions (0.339 for 33.9%), multiply them by 100`;
}

function count<T>(items: T[], key: (item: T) => string): string {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].map(([name, number]) => `${name} ${number}`).join(", ") || "none";
}

/** Every row to look at and every line not understood, with file, line and reason. */
export function reviewLines(found: Read[]): string[] {
  return found.flatMap(({ document, extraction: { file, rows, candidates } }) => [
    ...rows
      .filter(({ confidence }) => confidence < REVIEW_BELOW)
      .map(
        (row) =>
          `${file}:${row.line} ${row.confidence} ${row.label}: ${row.doubts.map((doubt) => DOUBTS[doubt]).join(", ")}`,
      ),
    ...candidates.map(
      ({ line, text, reason }) => `${file}:${line} not understood (${REASONS[reason]}): ${text}`,
    ),
    ...(document.notes ?? []).map((note) => `${file}: ${note}`),
    ...(document.unread ?? []).map(
      ({ page, reason }) =>
        `${file} page ${page} not read: ${reason === "no-text" ? "no text, an image" : "its fonts give no Unicode"}`,
    ),
  ]);
}
