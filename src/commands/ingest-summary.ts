import { rollups } from "d3";
import type { Language } from "../lib/language.ts";
import type { Extraction } from "../reading/extract.ts";
import { statedCounts } from "../reading/output/stated-counts.ts";
import { certaintyOf, toReview } from "../reading/output/typed.ts";
import type { ExtractedRow } from "../reading/rows.ts";
import { commandText } from "../words/command-texts.ts";
import { common } from "../words/text.ts";
import type { Read } from "./ingest-read.ts";

/** What was found, what was not and what to review, in ten lines for all documents together. */
export function summary(found: Read[], lang: Language): string[] {
  const say = (text: string, values?: Values) => commandText(text, lang, values);
  const rows = found.flatMap(({ extraction }) => extraction.rows);
  const sum = (count: (read: Read) => number) =>
    found.reduce((total, read) => total + count(read), 0);
  const candidates = sum(({ extraction }) => extraction.candidates.length);
  const unread = sum(({ document }) => document.unread?.length ?? 0);
  const left = sum(({ document }) => document.notes?.length ?? 0);
  const review = found.flatMap(({ extraction }) =>
    toReview(extraction.rows).map((row) => ({ file: extraction.file, row })),
  );
  const counts = found.flatMap(({ document, extraction }) =>
    statedCounts(document.lines, extraction).map((count) => ({ file: extraction.file, ...count })),
  );
  const wrong = counts.filter(({ stated, found: number }) => stated !== number);
  const have = (cell: "baseline" | "target" | "latest") =>
    rows.filter((row) => row[cell] !== "").length;
  const [first] = review;
  const lines = sum(({ extraction }) => extraction.lines);
  const repeats = rows.filter(({ repeat }) => repeat !== "").length;
  const cells = { baseline: have("baseline"), target: have("target"), latest: have("latest") };
  return [
    say("ingest.documents", { n: found.length, lines }) +
      (unread > 0 ? say("ingest.pagesUnread", { n: unread }) : "") +
      (left > 0 ? say("ingest.hidden", { n: left }) : ""),
    say("ingest.plans", { n: sum(({ extraction }) => extraction.phases) }),
    say("ingest.indicators", {
      n: rows.length,
      kinds: count(rows, (row) => row.kind, lang),
      repeats,
    }),
    say("ingest.layouts", { layouts: count(rows, (row) => row.layout, lang) }),
    say("ingest.values", { n: rows.length, ...cells }) + fractions(found, lang),
    say("ingest.policies", {
      n: sum(({ extraction }) => extraction.policies.length),
      points: sum(({ extraction }) => extraction.series.length),
    }),
    counts.length === 0
      ? say("ingest.statedNone")
      : say("ingest.stated", {
          n: counts.length,
          right: counts.length - wrong.length,
          wrong: wrong.map((one) => say("ingest.statedWrong", one)).join(""),
        }),
    say("ingest.notRead", { n: candidates, more: candidates > 0 ? say("ingest.reviewLists") : "" }),
    say("ingest.toReview", {
      n: review.length,
      first: first === undefined ? "" : firstText(first, lang),
    }),
    say(
      rows.length === 0
        ? "ingest.nextNone"
        : review.length + candidates > 0
          ? "ingest.nextReview"
          : "ingest.nextSome",
    ),
  ];
}

type Values = Record<string, string | number>;

function firstText(
  { file, row }: { file: string; row: Extraction["rows"][number] },
  lang: Language,
): string {
  const { line, label } = row;
  return commandText("ingest.first", lang, { file, line, label, doubts: doubtsOf(row, lang) });
}

function doubtsOf(row: ExtractedRow, lang: Language): string {
  const said = certaintyOf(row).reasons.map((doubt) => commandText(`doubt.${doubt}`, lang));
  return [...new Set(said)].join(common.comma[lang]);
}

/** Workbooks store 33.9% as 0.339 and only show it as a percentage. */
function fractions(found: Read[], lang: Language): string {
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
  return rows.length === 0 ? "" : commandText("ingest.fractions", lang, { n: rows.length });
}

function count<T>(items: T[], key: (item: T) => string, lang: Language): string {
  const texts = rollups(items, ({ length }) => length, key).map((counted) => counted.join(" "));
  return texts.join(common.comma[lang]) || commandText("ingest.none", lang);
}

/** Every row to look at and every line not understood, with file, line and reason. */
export function reviewLines(found: Read[], lang: Language): string[] {
  return found.flatMap(({ document, extraction }) => {
    const { file, candidates } = extraction;
    return [
      ...toReview(extraction.rows).map(
        (row) => `${file}:${row.line} ${row.label}: ${doubtsOf(row, lang)}`,
      ),
      ...candidates.map(({ line, text, reason }) =>
        commandText("ingest.line", lang, {
          file,
          line,
          text,
          reason: commandText(`candidate.${reason}`, lang),
        }),
      ),
      ...(document.notes ?? []).map((note) => `${file}: ${note}`),
      ...(document.unread ?? []).map(({ page, reason }) => {
        const why = commandText(reason === "no-text" ? "ingest.image" : "ingest.fonts", lang);
        return commandText("ingest.page", lang, { file, page, why });
      }),
    ];
  });
}
