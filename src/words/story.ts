import { pandemic } from "./pandemic.ts";
import { yearByRule } from "./way.ts";

/** Words about promises and where they stand. */
export const story = {
  promised: { ja: "{promise}。", en: "{promise}. " },
  /** On a card: of a plan in force, of one that is over. */
  aims: { ja: "{promise}である", en: "Aims to {promise}" },
  aimed: { ja: "{promise}だった", en: "Aimed to {promise}" },
  /** In a paragraph about the plans of one municipality. */
  planAims: { ja: "{promise}である", en: "The plan aims to {promise}" },
  planAimed: { ja: "{promise}だった", en: "The plan aimed to {promise}" },
  /** Beside a promise that tells the size of a cut. */
  cutBy: { ja: "{amount}の削減", en: "a cut of {amount}" },
  nowSource: { ja: "（{source}）", en: " ({source})" },
  now: { ja: "{date}は{value}", en: "{date}: {value}" },
  reached: { ja: "で、目標値に達する水準にある。", en: ", which is at the level of the target." },
  towards: { ja: "で、目標に近づいた。", en: ", nearer to the target." },
  behind: {
    ja: "で、目標に近づいたが、計画の見込みを下回る。",
    en: ", nearer to the target but behind schedule.",
  },
  unchangedBehind: {
    ja: "で、現状値と変わらず、計画の見込みを下回る。",
    en: ", the same as the baseline and behind schedule.",
  },
  moved: { ja: "で、目標の向きに動いた。", en: ", moved in the intended direction." },
  away: { ja: "で、目標から離れた。", en: ", farther from the target." },
  /** Of a target that names a direction and no number. */
  against: { ja: "で、目標と逆の向きに動いた。", en: ", moved against the intended direction." },
  /** Before the newest value: one of an earlier year that was better. */
  between: { ja: "{year}は{value}、", en: "{year}: {value}; " },
  unchanged: { ja: "で、現状値と変わらない。", en: ", the same as the baseline." },
  rose: { ja: "で、現状値からわずかに増えた。", en: ", slightly up from the baseline." },
  fell: { ja: "で、現状値からわずかに減った。", en: ", slightly down from the baseline." },
  /** Of a move that had come before the plan began. */
  roseBefore: {
    ja: "で、増えたのは計画の始まる前である（{year}に{value}）。",
    en: "; it rose before the plan began ({year}: {value}).",
  },
  fellBefore: {
    ja: "で、減ったのは計画の始まる前である（{year}に{value}）。",
    en: "; it fell before the plan began ({year}: {value}).",
  },
  known: { ja: "。", en: "." },
  /** Notebooks say it too, which read no table of texts. */
  promises: { ja: "{places}の計画が約束していること", en: "What the plans promise" },
  promisesDek: {
    ja: "{ends}{total}項目のうち{shown}項目。うち現状値より後の値があるのは{known}項目{open}で、{none}項目は見当たらない",
    en: "{ends}{shown} of {total} indicators; {known} with a figure after the baseline{open}",
  },
  promisesOpen: { ja: "（うち要確認{open}）", en: " ({open} unconfirmed)" },
  /** How the rows of the table were chosen. */
  chosen: {
    ja: "図で比べた目標、ほかの市の目標、いまの値がある目標の順（値の良し悪しによらない）。",
    en: "Rows: those charted, one of each other city, then those with a later figure. ",
  },
  beyond: { ja: "{pace}超", en: "more than {pace}" },
  orMore: { ja: "{pace}以上", en: "{pace} or more" },
  paceBase: {
    ja: "年当たりの%は計画の現状値に対する割合。",
    en: "% a year is of the plan's baseline. ",
  },
  /** Beside the date of a present value that is older than the plan; behind that of one in doubt. */
  beforePlan: { ja: "計画前", en: "pre-plan" },
  unsure: { ja: "、要確認", en: ", unconfirmed" },
  level: { ja: "（{amount}）", en: " ({amount})" },
  /** Behind a pace whose row counts against another year. */
  ofBaseline: { ja: "現状値比", en: "of baseline" },
  baseYear: { ja: "{year}年度比", en: "of FY{year}" },
  pandemicBase: { ja: `${pandemic.note.ja}。`, en: `${pandemic.note.en}. ` },
  cases: { ja: "、", en: "; " },
  city: { ja: "市区町村", en: "Place" },
  cities: { ja: "市", en: "City" },
  what: { ja: "何を", en: "What" },
  from: { ja: "いくつから", en: "From" },
  to: { ja: "いくつへ", en: "To" },
  perYear: { ja: "年当たり", en: "A year" },
  nowHead: { ja: "いまの値", en: "Now" },
  hold: { ja: "維持", en: "hold" },
  points: { ja: "ポイント", en: " pts" },
  none: { ja: "―", en: "–" },
  noYear: { ja: "年の記載なし", en: "no year" },
  noTargetYear: { ja: "目標年の記載なし", en: "no target year" },
  more: { ja: "増やす", en: "Increase" },
  less: { ja: "減らす", en: "Decrease" },
  byRule: { ja: `${yearByRule.ja}。`, en: `${yearByRule.en}. ` },
  byEnd: {
    ja: "年当たりの＊は、目標の年の記載がなく計画期間の終わりまでとして計算した。",
    en: "* in “a year”: counted to the end of the plan, as no target year is stated. ",
  },
  afterEnd: {
    ja: "{rows}の目標年度は計画期間より後。",
    en: "{rows}: target beyond the plan's end. ",
  },
  own: { ja: "市の報告", en: "city's report" },
  secondary: { ja: "{source}、二次資料", en: "{source}, secondary" },
  /** Behind the source of a figure that is to be checked first; the note under the table explains it. */
  confirm: { ja: "（要確認）", en: "‡" },
  confirmHead: { ja: "要確認：", en: "‡ Unconfirmed: " },
  confirmNote: {
    ja: "要確認：計画の現状値が、同じ年の公的統計と一致しない（{cases}）。",
    en: "‡ Unconfirmed: plan and official figure of the baseline's year differ: {cases}. ",
  },
  agreement: {
    ja: "{year}は計画{plan}、統計{official}",
    en: "{year}: plan {plan}, statistic {official}",
  },
  confirmCase: {
    ja: "{place}「{label}」は計画{plan}、公的統計{official}（{year}）",
    en: "{place}, “{label}”: plan {plan}, official {official} ({year})",
  },
} as const;

/** Behind a year or a pace that a rule gives. */
export const star = { ja: "＊", en: "*" } as const;
