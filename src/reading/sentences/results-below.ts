import type { Line } from "../document.ts";
import type { Valued } from "../rows.ts";
import { compact } from "../text.ts";
import { isBarePeriod } from "../words.ts";
import { namedResult } from "./named-results.ts";
import { areAlike } from "./said/facts.ts";
import { VALUE } from "./spoken.ts";
import { DATED, YEARS } from "./subject.ts";

/** What was reached of a goal, on a line of its own below its sentence: 令和5年度の実績 138.4時間. */
const RESULT = new RegExp(
  `^[・○●※(（]?(?<period>${YEARS})末?(?:時点)?の?(?:実績|現状|状況|達成状況)値?(?:は、?|[:：])?(?:[^、。0-9は]{0,8}1人当たり|平均)?(?<value>${VALUE})[)）]?(?:です|でした|であった|である)?。?$`,
  "u",
);
/** What a goal is set against, which is said for reference: 参考：令和4年度～令和6年度実績 47.1%. */
const REFERENCE = new RegExp(
  `^[(（【※]?参考[)）】:：](?:(?:${YEARS})[~～〜])?(?<period>${YEARS})末?(?:時点)?の?(?:実績|現状)?値?[:：]?(?<value>${VALUE})[)）]?。?$`,
  "u",
);
/** What has come of a goal by the sentence behind it, which names nothing: 令和5年度は12枚でした, 令和4年度末では21%の削減です. */
const BEHIND = new RegExp(
  `^(?<period>${DATED})(?:で?は|には|で)、?(?<value>${VALUE})(?:の(?<change>削減|減少|縮減|増加))?(?:でした|です|であった|と?なって(?:い|おり)ます|となりました)。?$`,
  "u",
);

/** The same, where it is counted as the goal is. */
export function resultBehind(sentence: string, goal: string): Valued | undefined {
  const { period = "", value = "", change } = BEHIND.exec(sentence)?.groups ?? {};
  const cut = /(?:削減|減少|縮減|増加)$/u.test(goal);
  const same = value !== "" && areAlike([value, goal.replace(/の?(?:削減|減少|縮減|増加)$/u, "")]);
  return same && cut === (change !== undefined) ? { role: "result", value, period } : undefined;
}

/** What a line says was reached of the goal with a label, whose sentence is above it, or nothing. */
export function resultIn(line: Line | undefined, label = "", goal = ""): Valued | undefined {
  const text = line && !line.cells ? compact(line.text) : "";
  const { period: since = "", value: start = "" } = REFERENCE.exec(text)?.groups ?? {};
  if (start !== "") return { role: "now", value: start, period: since };
  const { value = "", period = "" } = RESULT.exec(text)?.groups ?? {};
  const reached: Valued | undefined = value === "" ? undefined : { role: "result", value, period };
  return namedResult(text, label) ?? reached ?? resultBehind(text, goal);
}

/** (令和2年1,874件⇒令和7年1,650件以下): the start and, again, the goal of the sentence above. */
const FROM_TO = new RegExp(
  `^[(（](?<period>${YEARS})末?の?(?<value>${VALUE})(?:[⇒→]|から)(?:${YEARS})?末?の?(?<goal>${VALUE}(?:以上|以下|未満)?)[)）]$`,
  "u",
);

/** The start of a goal, where a line says it in one bracket with the same goal. */
export function startIn(line: Line | undefined, goal: string): Valued | undefined {
  const said = FROM_TO.exec(line && !line.cells ? compact(line.text) : "")?.groups;
  return said?.goal === compact(goal)
    ? { role: "start", value: said.value ?? "", period: said.period ?? "" }
    : undefined;
}

/** 19%(平成27年度)→21%(令和2年度), 652グラム→574グラム: what a goal was measured by, and what came or is to come of it. */
const MOVED = new RegExp(
  `^(?<start>[0-9][^→⇒()]{0,14})(?:\\((?<since>${YEARS})末?\\))?[→⇒](?<end>[0-9][^→⇒()]{0,14})(?:\\((?<until>${YEARS})末?\\))?$`,
  "u",
);
/** What may stand between a goal and such values: 達成状況, 未達成. */
const VERDICT = /^(?:(?:目標の?)?達成状況|(?:未|概ね|おおむね)?達成|実績)$/u;
const MOST_VERDICTS = 2;

/**
 * The values that a line below a goal has on either side of an arrow, and the line behind it: what was
 * reached where the second has a year or stands below a verdict, else the goal once more.
 */
export function movedBelow(lines: Line[], next: number, goal: string) {
  const ahead = lines.slice(next, next + MOST_VERDICTS + 1).map(({ text }) => compact(text));
  const at = ahead.findIndex((text) => !VERDICT.test(text));
  const said = lines[next + at]?.cells ? undefined : MOVED.exec(ahead[at] ?? "")?.groups;
  const { start = "", since = "", end = "", until = "" } = said ?? {};
  if (start === "" || [start, end].some(isBarePeriod)) return undefined;
  const reached = until !== "" || at > 0;
  const same = Number.parseFloat(end) === Number.parseFloat(goal);
  const aims = /%の?(?:以上|程度)?の?(?:削減|減少|縮減)/u.test(goal);
  if (!reached && !same && !aims) return undefined;
  const values: Valued[] = [{ role: "start", value: start, period: since }];
  if (reached) values.push({ role: "result", value: end, period: until });
  return { values, level: reached || same ? "" : end, next: next + at + 1 };
}
