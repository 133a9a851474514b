import { figureIn } from "./candidates.ts";
import type { Line } from "./document.ts";
import { flow } from "./flow.ts";
import { candidateOf, type FoundRow, type Layout, rowOf, type Valued } from "./rows.ts";
import { NUMBER } from "./spoken.ts";
import { compact } from "./text.ts";
import { isFigure } from "./words.ts";

const FIGURE = `${NUMBER}[^0-9、。,()「」→]{0,6}?`;
const BOUND = "(?:以上|以下|未満)?";
/** Words before a figure; one in them counts people or days (1人当たり). */
const LABEL = "(?<label>(?:[^、。▽()「」0-9]|[0-9]{1,2}(?=[人日]当たり)){3,40}?)";
/** 消費額310億円(22年実績48億円), 消費額310億円(同48億円): a goal with what was reached in brackets. */
const REACHED = new RegExp(
  `(?<=^|[、。▽])${LABEL}(?<goal>${FIGURE}${BOUND})[(](?:(?:(?<year>[0-9]{2,4}年度?)の?)?実績|同)(?<now>${FIGURE})[)]`,
  "gu",
);
/** 被害件数(目標値・80件以下), 被害件数(同・ゼロ). */
const AIMED = new RegExp(
  `(?<=^|[、。▽])${LABEL}[(](?:目標値?|同)[・:](?<goal>${FIGURE}${BOUND}|ゼロ)[)]`,
  "gu",
);
/** 輸出額4億円(見直し前目標値2億円), 輸出額4億円(同2億円): a goal with the one before it. */
const RAISED = new RegExp(
  `(?<=^|[、。▽])${LABEL}(?<goal>${FIGURE}${BOUND})[(](?:(?:見直し|変更|改定|修正)前の?(?:目標値?)?|同)${FIGURE}[)]`,
  "gu",
);
/** 資源化率は19.6%(目標28%): what was reached, and its goal in brackets. */
const MET = new RegExp(
  `(?<=^|[、。▽])${LABEL}[はが]、?(?<reached>${FIGURE})[(]目標値?[・:]?(?<goal>${FIGURE}${BOUND})[)]`,
  "gu",
);
/** 「受診率」を52.3%から5年で65%以上にするとした目標は48.9%: a goal that has been set, and what came of it. */
const SET = new RegExp(
  `「(?<label>[^「」]{3,60})」を(?<start>${FIGURE})から、?(?:[0-9]{1,2}年間?で)?(?<goal>${FIGURE}${BOUND})[にへ][^、。0-9]{1,8}と(?:した|掲げた|する)目標値?[はも]、?(?:結果として)?(?<now>${FIGURE})(?=[とにで、。])`,
  "gu",
);
/** Lines above one whose items begin with 同 among which the word that it repeats stands. */
const MOST_ABOVE = 2;

/**
 * Goals as newspapers put them, item by item: 延べ宿泊者数85万人泊(22年実績12万人泊)▽旅行消費額310億円(同48億円). 同 is what the
 * bracket before it says, so one stands behind a bracket that says it. To review: of what the text around says the
 * items are, they do not repeat.
 */
export const news: Layout = (line, lines, at) => {
  if (line.cells || line.text.length > 2000 || !/[)）」]/u.test(line.text)) return undefined;
  const text = withPoints(line.text);
  const above = withPoints(
    lines
      .slice(Math.max(0, at - MOST_ABOVE), at)
      .map(({ text: own }) => own)
      .join("。"),
  );
  const said = [REACHED, AIMED, RAISED].flatMap((pattern) =>
    names(pattern, above + text) ? [pattern] : [],
  );
  const found = [...said, MET, SET].flatMap((pattern) => [...text.matchAll(pattern)]);
  const rows = found.flatMap((item) => rowOfItem(line, item) ?? []);
  if (rows.length === 0 || !/目標/u.test(above + text)) return undefined;
  // What the items leave of the line may state more.
  const rest = { ...line, text: found.reduce((left, [whole]) => left.replace(whole, ""), text) };
  const more = flow(rest, [rest], 0)?.rows ?? [];
  const left = figureIn(rest).map(({ reason }) => candidateOf(line, text, reason));
  return { rows: [...rows, ...more], candidates: left, next: at + 1 };
};

/** A text without white space, and with the point of shares as others print it: 58・6%. */
const withPoints = (text: string): string =>
  compact(text).replace(/(?<=[0-9])・(?=[0-9]{1,2}%)/gu, ".");

/** Whether the first item of a kind says what stands in its brackets. */
const names = (pattern: RegExp, text: string): boolean =>
  /[(](?!同)[^()]{1,40}[)]$/u.test(text.matchAll(pattern).next().value?.[0] ?? "");

function rowOfItem(line: Line, { groups = {} }: RegExpMatchArray): FoundRow | undefined {
  const { label = "", goal = "", start = "", now = "", reached = "", year = "" } = groups;
  const values: Valued[] = [
    { role: "target", value: goal },
    ...(start ? [{ role: "start" as const, value: start }] : []),
    ...(now
      ? [{ role: start ? ("result" as const) : ("now" as const), value: now, period: year }]
      : []),
    ...(reached ? [{ role: "result" as const, value: reached }] : []),
  ];
  const figures = values.every(({ value }) => isFigure(value) || value === "ゼロ");
  return figures && /\p{L}{2}/u.test(label)
    ? rowOf(line, label.replace(/^[^は]{1,30}は(?=\p{L}{3})/u, ""), values, {
        layout: "flow",
        doubts: ["goal-sentence"],
      })
    : undefined;
}
