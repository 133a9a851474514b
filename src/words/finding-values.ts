import type { FindingTexts } from "./finding-names.ts";

/** What the audit says of values as printed: what is absent, what they cover, how they were read. */
export const VALUE_FINDINGS = {
  "missing-baseline": {
    name: { ja: "現状値がない", en: "No baseline" },
    question: {
      ja: "現状値に数値がない。計測の予定はあるか。",
      en: "The baseline has no number. Is a measurement planned?",
    },
    message: {
      ja: "{row}: 現状値は{baseline}で、数値がありません（{reason}）。計測した値が加わると、目標までの距離を示せます。",
      en: "{row}: the baseline is {baseline}, without a number ({reason}). Once a measured value is added, the distance to the target can be shown.",
    },
  },
  "missing-year": {
    name: { ja: "年の記載がない", en: "No year" },
    question: {
      ja: "年の記載がない。どの年か。",
      en: "These years are not stated. Which are meant?",
    },
    message: {
      ja: "{row}: {fields}の年が行にも見出しにもありません。年が加わると、ほかの市の値と時点をそろえて読めます。",
      en: "{row}: neither the row nor its heading gives the year of the {fields}. With the year, the value can be read beside those of other cities.",
    },
  },
  "missing-unit": {
    name: { ja: "単位がない", en: "No unit" },
    question: {
      ja: "値に単位がない。何を数えた値か。",
      en: "A value has no unit. What does it count?",
    },
    message: {
      ja: "{row}: 値{value}に単位がありません。単位が加わると、ほかの市の値と並べられます。",
      en: "{row}: the value {value} has no unit. With the unit, it can stand beside the values of other cities.",
    },
  },
  "accumulation-doubtful": {
    name: { ja: "積み上げ方が不明", en: "Adding up unclear" },
    question: {
      ja: "現状値と目標値で、値の積み上げ方（1年の値、累計、平均）は同じか。",
      en: "Do baseline and target add up in the same way (one year, a total, a mean)?",
    },
    message: {
      ja: "{row}: 現状値{baseline}、目標値{target}。{doubt}値の積み上げ方が加わると、年ごとの進み具合を正しく読めます。",
      en: "{row}: baseline {baseline}, target {target}. {doubt} With a word on how values add up, each year can be read rightly.",
    },
  },
  "mean-against-year": {
    name: { ja: "平均と単年の値", en: "Mean beside a single year" },
    question: {
      ja: "数年の平均と1年の値が並んでいる。同じ期間の値はあるか。",
      en: "A mean of several years stands beside one year. Is there a value over a like span?",
    },
    message: {
      ja: "{row}: 現状値{baseline}と最新値{latest}は、一方が数年の平均または累計、他方が1年の値です。同じ期間の値をそろえると、進み具合を比べられます。",
      en: "{row}: of the baseline {baseline} and the latest value {latest}, one covers several years and the other one. With values over like spans, progress could be compared.",
    },
  },
  "pandemic-base-year": {
    name: { ja: "感染症の年の現状値", en: "Baseline of a pandemic year" },
    question: {
      ja: "現状値が感染症の影響を受けた年のものである。平常の年の値はあるか。",
      en: "The baseline is of a year of the pandemic. Is there a value of an ordinary year?",
    },
    message: {
      ja: "{row}: 現状値（{example}など）は、感染症の影響で人の動きが少なかった{years}年度の値です。平常の年の値を添えると、回復と取組の成果を分けて読めます。",
      en: "{row}: the baselines ({example} and the like) are of {years}, when the pandemic kept people from going out. With a value of an ordinary year, recovery and the effect of the policy could be told apart.",
    },
  },
  "text-misread": {
    name: { ja: "読み誤りと思われる文字", en: "Text misread" },
    question: {
      ja: "誤りと思われる文字がある。正しくはどう書くか。",
      en: "Some characters look misread. What does the original say?",
    },
    message: {
      ja: "{row}: {field}「{text}」に、読み取りの誤りと思われる文字（{characters}）があります。原本と照らし合わせてください。",
      en: "{row}: the {field} “{text}” holds characters that look misread ({characters}). Please compare it with the original.",
    },
  },
  "sdg-code-unknown": {
    name: { ja: "SDGsにない番号", en: "Unknown SDG number" },
    question: {
      ja: "SDGsの一覧にない番号がある。どの番号か。",
      en: "A number is not in the list of the SDGs. Which one is meant?",
    },
    message: {
      ja: "{row}: 印刷された番号「{code}」は、SDGsの17のゴールと169のターゲットにありません。番号を確かめてください。",
      en: "{row}: the printed number “{code}” is none of the 17 goals and 169 targets of the SDGs. Please check it.",
    },
  },
  "stated-count": {
    name: { ja: "文書の述べる数との違い", en: "Stated count" },
    question: {
      ja: "文書が述べる数と、載っている行の数が異なる。数え方の違いか。",
      en: "A count that the document states differs from the rows. Is it counted in another way?",
    },
    message: {
      ja: "「{plan}」（{line}行）は{what}を{stated}と記していますが、読み取った行では{found}です。数え方の違いか、読み取りの漏れかを確かめてください。",
      en: "“{plan}” (line {line}) states {stated} for {what}; the rows read from it give {found}. Please check whether the count differs or a row was missed.",
    },
  },
} as const satisfies Record<string, FindingTexts>;
