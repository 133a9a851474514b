import { readNumber } from "./number.ts";
import { normalizeUnit, splitFlow } from "./unit.ts";

/** A number with its unit, what the words before it say, and the words behind it. */
export interface Quantity {
  value: number;
  /** Normalised, with its scale, without the flow mark; "" where none is printed. */
  unit: string;
  /** Counted per year: 件/年, 年2回, 毎年度10件. */
  flow: boolean;
  /** Counted over a whole period: 累計, 5年間で. */
  cumulative: boolean;
  approximate: boolean;
  /** Words before the number that qualify it: 約, 延べ. */
  notes: string[];
  /** What follows the unit: 以上, を上回る, 減少を図る. */
  tail: string;
}

type Said = Partial<Pick<Quantity, "flow" | "cumulative" | "approximate">> & { per?: string };

/** What a figure may be counted by, in front of it: 1人当たり5冊. */
const COUNTED = "人 世帯 校 学級 クラス 施設 拠点 団体 会場 店舗 事業所".split(" ");

/** Words that may stand before a number, and what they say. */
const PREFIXES: readonly (readonly [RegExp, Said])[] = [
  [/^(?:毎年度?|各年度?|単年度?|年度?間|1?年度?(?:当たり|あたり))(?:に|で|、)?/u, { flow: true }],
  [/^年(?=約?\d)/u, { flow: true }],
  [/^月(?:間)?(?=約?\d)/u, { per: "月" }],
  [/^週(?=約?\d)/u, { per: "週" }],
  [/^1?日(?:平均|当たり|あたり)(?=約?\d)/u, { per: "日" }],
  ...COUNTED.map((per): [RegExp, Said] => [
    new RegExp(`^(?:[国都道府県市区町村]民)?1${per}(?:当たり|当り|あたり)の?(?=約?\\d)`, "u"),
    { per },
  ]),
  [/^(?:計画|対象)?期間(?:中|内)?(?:に|で|の)?/u, { cumulative: true }],
  [/^\d+[かカヶヵケ箇]?年(?:間)?(?:累計|合計|で|の)+/u, { cumulative: true }],
  [/^累計(?:で|:)?/u, { cumulative: true }],
  [/^(?:約|およそ|おおむね|概ね|おおよそ|ほぼ)/u, { approximate: true }],
  [/^(?:延べ?|のべ)(?=約?\d)/u, {}],
  [/^(?:合計|総計|総数|計|平均|年平均)(?:で|:)?(?=約?\d)/u, {}],
  [/^(?:目標値?|現状値?|基準値|実績値?):/u, {}],
  // 市内全12校: all of them.
  [/^(?:[市区町村]内の?)?全(?=\d)/u, {}],
];

/** A word that ends the unit. */
const UNIT_END =
  /を|に|へ|の|が|は|と|で|ずつ|まで|から|以[上下内]|未満|超|程度|前後|弱|強$|余|[増減]|削|向上|上昇|上回|下回|低下|低減|抑制|縮|維持|改善|達成|目標|拡大|アップ|ダウン|(?<=%)(?=[^/ポ])|(?<=[人件点円回])台|台(?:前半|後半|半ば)/u;

/** A counter: kanji, katakana or letters; a denominator may begin with figures (10万人). */
const COUNTER = "[\\p{Script=Han}\\p{Script=Katakana}ーヶヵか・A-Za-z%‰°³²㎡]{1,14}";
const UNIT = new RegExp(`^(?:${COUNTER}(?:-?CO2(?:eq)?)?(?:/\\d{0,9}${COUNTER})?|：100)$`, "u");

/** `3年に1回`: one per three years. */
const INTERVAL = /^(\d+)(年|[かカヶヵケ箇]月|週間?|日)(?:間)?に(?=\d)/u;

/** 8割5分 is 85 %. */
const TENTHS = /^割(?:(\d)分)?/u;

/** 2時間30分 is 150 minutes, 8分42秒 is 522 seconds. */
const SIXTIETHS = /^(?:時間([0-5]?\d)(分)|分([0-5]?\d)(秒))/u;

/** 2021年度, 2030年, 5年度: a point in time, while 3年 is a duration. */
const YEAR = /^(?:(?:19|20)\d\d年|\d+年度)/u;

/** Half-width text without spaces, but for those inside a figure (3 9, 3. 9), which then reads as nothing. */
export function compact(folded: string): string {
  return folded.replace(/ (?![-+▲△]?[\d.,])|(?<![\d.,]) /gu, "");
}

function readUnit(text: string): { unit: string; tail: string } | null {
  const end = text.search(UNIT_END);
  const printed = end < 0 ? text : text.slice(0, end);
  const tail = end < 0 ? "" : text.slice(end);
  const unit = normalizeUnit(printed);
  if (printed !== "" && !UNIT.test(unit)) return null;
  return { unit, tail };
}

/** Reads a quantity from compact half-width text, or null where the text is none. */
export function readQuantity(text: string): Quantity | null {
  const said: Omit<Quantity, "value" | "unit" | "tail"> & { per: string } = {
    flow: false,
    cumulative: false,
    approximate: false,
    notes: [],
    per: "",
  };
  let rest = text;
  for (let found = true; found; ) {
    found = false;
    for (const [pattern, says] of PREFIXES) {
      const match = pattern.exec(rest);
      if (!match) continue;
      Object.assign(said, says);
      said.notes.push(match[0]);
      rest = rest.slice(match[0].length);
      found = true;
    }
  }
  const interval = INTERVAL.exec(rest);
  if (interval) {
    said.per = `${interval[1] === "1" ? "" : interval[1]}${interval[2]}`;
    rest = rest.slice(interval[0].length);
  }
  const plain = rest.replace(/^[¥￥](?=\d)/u, "");
  const number = YEAR.test(plain) ? null : readNumber(plain);
  if (!number) return null;
  const { scale, length } = number;
  let value = number.value;
  let after = plain.slice(length);
  const tenths = scale === "" ? TENTHS.exec(after) : null;
  if (tenths) {
    value = Number((value * 10 + Math.sign(value || 1) * Number(tenths[1] ?? 0)).toPrecision(15));
    after = `%${after.slice(tenths[0].length)}`;
  }
  const sixtieths = scale === "" && Number.isInteger(value) ? SIXTIETHS.exec(after) : null;
  if (sixtieths) {
    const [whole, count, unit] = sixtieths.filter(Boolean);
    value = value * 60 + Math.sign(value || 1) * Number(count);
    after = `${unit}${after.slice(whole?.length)}`;
  }
  const read = readUnit(scale + after);
  if (!read) return null;
  const printed = plain === rest || read.unit.endsWith("円") ? read.unit : `${read.unit}円`;
  const { unit, flow } = splitFlow(printed + (said.per && `/${said.per}`));
  // 10件以上/年: the flow mark stands behind the bound.
  const late = /\/年(?:間|度)?$/u.exec(read.tail);
  const tail = late ? read.tail.slice(0, late.index) : read.tail;
  const { cumulative, approximate, notes } = said;
  return {
    value,
    unit,
    flow: flow || said.flow || late !== null,
    cumulative,
    approximate,
    notes,
    tail,
  };
}
