import { type FoundRow, withValue } from "../rows.ts";
import { closeGaps } from "../text.ts";

/** 参加者数の増加を目指す, 認知件数を減らす: a label that ends in where it is to go. */
const NOUN =
  /^(.{2,80}?)の((?:増加|減少|削減|縮減|抑制|向上|上昇|低下|改善|維持)を?(?:目指|めざ|図)(?:す|る|します|ります))$/u;
const VERB = /^(.{2,80}?)を((?:増や|減ら)(?:す|します))$/u;

/** Rows of a table without a column of goals whose labels end in the goal, which becomes a value. To review. */
export function withGoalInLabel(row: FoundRow): FoundRow {
  const aims = row.columns.some(({ role }) => role === "target" || role === "interim");
  const text = closeGaps(row.label);
  const [, label, goal] = (aims ? undefined : (NOUN.exec(text) ?? VERB.exec(text))) ?? [];
  if (!label || !goal) return row;
  const doubts = [...row.doubts, "goal-sentence" as const];
  return withValue({ ...row, label, doubts }, { role: "target", value: goal });
}
