import { indexOfRole } from "../column.ts";
import { type FoundRow, withValues } from "../rows.ts";
import { compact } from "../text.ts";
import { VALUE } from "./spoken.ts";
import { DATED } from "./subject.ts";

/** What has come of a goal, behind what it is of: は97枚(令和5年度)にとどまる, は、97枚だった. */
const REACHED = new RegExp(
  `^、?(?<value>${VALUE})(?:に(?:とどま|留ま)|と(?:なっ|なりまし)た|となって|だった|でした|である|です)`,
  "u",
);
/** What may stand before it: nothing else, or the year of it. */
const BEFORE = new RegExp(`(?:^|[、。])(?:(?<period>${DATED})の)?$`, "u");
/** How a goal is counted, which what has come of it may not say again. */
const COUNTED = /^(?:年間|月間|1日当たり)の?/u;

/** The goals of a text with what it says, behind them, has come of each: …を目標とする。凧の数は97枚にとどまる. */
export const withSaidBehind = (text: string, rows: FoundRow[]): FoundRow[] =>
  rows.map((row) => {
    const said = saidBehind(text, row);
    return said ? { ...withValues(row, said), doubts: [...row.doubts, "goal-sentence"] } : row;
  });

function saidBehind(text: string, { label, columns, cells }: FoundRow) {
  if (columns.some(({ role }) => role === "now" || role === "result")) return undefined;
  const name = `${compact(label).replace(COUNTED, "")}は`;
  const goal = text.indexOf(cells[indexOfRole(columns, "target")] || "。");
  const at = text.indexOf(name, goal);
  const before = BEFORE.exec(text.slice(0, Math.max(at, 0)))?.groups;
  const value = REACHED.exec(text.slice(at + name.length))?.groups?.value;
  if (goal < 0 || at < 0 || !before || !value) return undefined;
  return { role: "result" as const, value, period: before.period ?? "" };
}
