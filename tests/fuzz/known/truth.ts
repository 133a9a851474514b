import type { KeyRow } from "../../../scripts/reading-key.ts";
import type { Chance } from "./chance.ts";

/** An indicator of a made-up plan, with its figures as a plan prints them. */
export interface Row {
  label: string;
  unit: string;
  /** Figures without their unit: 1,234 or 45.6. */
  baseline: string;
  target: string;
}

/** What a layout prints of a plan. */
export interface Plan {
  rows: Row[];
  /** Western years of all baselines and all targets. */
  from: number;
  to: number;
  /** How this plan prints a year: R2, 令和2年度, 2020年度 … */
  year(western: number): string;
  chance: Chance;
}

/** Labels by unit, of the kinds that plans hold; sizes of their figures. */
const LABELS: readonly (readonly [unit: string, low: number, high: number, labels: string])[] = [
  [
    "件",
    12,
    9800,
    "刑法犯認知件数 交通事故発生件数 出火件数 空き家の相談件数 創業支援件数 ふるさと納税の寄附件数",
  ],
  [
    "人",
    15,
    98000,
    "出生数 転入者数 観光案内所の利用者数 認知症サポーター養成者数 図書館の利用者数 地域の講座の受講者数",
  ],
  [
    "%",
    4,
    98,
    "健康診査の受診率 市民の満足度 ごみのリサイクル率 耐震化率 子育てしやすいと思う市民の割合 自主防災組織の組織率",
  ],
  ["世帯", 120, 48000, "自治会に加入している世帯の数 子育て支援を受けた世帯の数"],
  ["か所", 2, 90, "地域子育て支援拠点の数 通いの場の数 防災備蓄倉庫の設置数"],
  ["団体", 3, 400, "ボランティア団体の登録数 協働事業に取り組む団体の数"],
  ["回", 2, 360, "出前講座の開催数 議会報告会の開催数 広報動画の配信回数"],
  ["ha", 2, 800, "都市公園の面積 遊休農地の面積 保全する緑地の面積"],
  ["千円", 300, 990000, "農産物直売所の売上額 市民一人当たりの所得"],
  ["t", 90, 64000, "ごみの総排出量 資源回収量"],
];

/** Figures with thousands marked, shares with one decimal. */
function figure(value: number, unit: string): string {
  return unit === "%" ? value.toFixed(1) : Math.round(value).toLocaleString("en-US");
}

function rowOf(unit: string, label: string, low: number, high: number, chance: Chance): Row {
  const start = unit === "%" ? chance.whole(low * 10, high * 10) / 10 : chance.whole(low, high);
  const step = Math.max(unit === "%" ? 0.3 : 1, start * (chance.whole(2, 30) / 100));
  const end = chance.maybe(0.7) ? start + step : Math.max(start - step, 0.1);
  const last = unit === "%" ? Math.min(end, 100) : Math.max(1, end);
  return { label, unit, baseline: figure(start, unit), target: figure(last, unit) };
}

const YEARS: readonly ((western: number) => string)[] = [
  (western) => `R${western - 2018}`,
  (western) => `令和${western - 2018}年度`,
  (western) => `${western}年度`,
  (western) => `R${western - 2018}年度`,
];

/** A plan of three to nine rows, years printed in one way. */
export function planOf(chance: Chance): Plan {
  const all = LABELS.flatMap(([unit, low, high, labels]) =>
    labels.split(" ").map((label) => ({ unit, low, high, label })),
  );
  const rows = chance
    .some(all, chance.whole(3, 9))
    .map(({ unit, low, high, label }) => rowOf(unit, label, low, high, chance))
    .filter(({ baseline, target }) => baseline !== target);
  const from = chance.whole(2019, 2024);
  return { rows, from, to: from + chance.whole(3, 6), year: chance.pick(YEARS), chance };
}

/** The key of a row; a year that the layout does not print is not asked for. */
export function keyOf(row: Row, { from, to }: Plan, years = true): KeyRow {
  const number = (text: string) => text.replaceAll(",", "");
  return {
    label: row.label,
    unit: row.unit,
    line: undefined,
    baseline: [number(row.baseline)],
    baselineYear: years ? String(from) : "",
    target: [number(row.target)],
    targetType: "",
    targetYear: years ? String(to) : "",
    latest: [],
  };
}
