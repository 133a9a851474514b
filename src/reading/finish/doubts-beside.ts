import { rollup } from "d3";
import { raised, withDoubts } from "../doubts.ts";
import { numbersIn } from "../figures.ts";
import { type Candidate, type ExtractedRow, isWithoutValues } from "../rows.ts";
import { isProse } from "../text.ts";
import { beginsNote } from "../words.ts";

/** A document of fewer rows does not show what a row of it holds. */
const ENOUGH = 4;

/**
 * Adds to each row what the rest of its document makes doubtful about it, as most rows that were read wrong
 * have it and few others: another goal of the same name, the name of another row within its own, values that most
 * rows have and this one lacks, a line with figures close by that is in no row.
 */
export function withDoubtsBeside<Row extends Omit<ExtractedRow, "phase" | "row">>(
  rows: readonly Row[],
  candidates: readonly Candidate[],
): Row[] {
  const goals = rollup(rows, (own) => new Set(own.map(goalOf)).size, nameOf);
  const isUnlike = unlikeMost(rows);
  const isBeside = besideUnread(rows, candidates);
  const labels = new Set(rows.map(({ label }) => label));
  const asked = (row: Row) => ({
    "same-label": (goals.get(nameOf(row)) ?? 0) > 1,
    "unlike-others": isUnlike(row),
    "odd-label": holdsOther(row.label, labels),
    "unread-beside": isBeside(row),
  });
  return rows.map((row) => withDoubts(row, raised(asked(row))));
}

type Named = Pick<ExtractedRow, "label" | "section" | "series">;
const nameOf = ({ label, section, series }: Named): string =>
  JSON.stringify([label, section, series]);

const goalOf = ({ target }: Pick<ExtractedRow, "target">): string => numbersIn(target).join(" ");

type Cells = Pick<ExtractedRow, "baseline" | "target" | "latest">;

/** Whether a row lacks a start, a goal or a latest value that more than half of the rows have. */
function unlikeMost(rows: readonly Cells[]): (row: Cells) => boolean {
  const parts = (["baseline", "target", "latest"] as const).filter(
    (part) => rows.filter((row) => row[part] !== "").length > rows.length / 2,
  );
  return (row) => rows.length >= ENOUGH && parts.some((part) => row[part] === "");
}

/** Whether a label holds the whole label of another row behind a blank or behind a name of its own. */
function holdsOther(label: string, labels: ReadonlySet<string>): boolean {
  const starts = [...label.slice(0, -LEAST).matchAll(NAME_END)].map((end) => end.index + 1);
  return starts.some((from) =>
    [...label.slice(from + LEAST - 1)].some((_, more) =>
      labels.has(label.slice(from, from + LEAST + more)),
    ),
  );
}
/** A blank, or how names of quantities end: 新しい凧師の数（累計） before 凧の会の数. */
const NAME_END = /[\s数率額量）)]|(?<=割)合/gu;
/** A shorter label may be a part of many: 男性, 小学校. */
const LEAST = 5;

/**
 * Whether a line that was not understood is one or two lines from a row, and no other row between
 * them. Sentences, notes and rates of achievement may be beside rows that are read well.
 */
function besideUnread(
  rows: readonly { line: string }[],
  candidates: readonly Candidate[],
): (row: { line: string }) => boolean {
  const lines = new Set(rows.map(({ line }) => Number(line)));
  const doubtful = candidates.filter(
    (found) => !isWithoutValues(found) && !isProse(found.text) && !isRemark(found.text),
  );
  const unread = new Set(doubtful.map(({ line }) => line));
  return ({ line }) =>
    [-1, 1].some((step) => {
      const next = Number(line) + step;
      return unread.has(next) || (!lines.has(next) && unread.has(next + step));
    });
}

const isRemark = (text: string): boolean => beginsNote(text) || /^【|達成率/u.test(text);
