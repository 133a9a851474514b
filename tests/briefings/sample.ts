import type { Language, Translated } from "../../src/lib/language.ts";
import type { Block, Briefing, Figure, TableRow } from "../../src/lib/pdf/content.ts";

/** A briefing with every kind of block and tables that run over pages. The towns are invented. */
export function sampleBriefing(lang: Language, rows = 90): Briefing {
  const t = (text: Translated) => text[lang];
  const indicators: TableRow[] = Array.from({ length: rows }, (_, i) => ({
    anchor: `row-${i}`,
    ...(i % 16 === 0
      ? {
          group: t({
            ja: `目標${i / 16 + 1} 安心して暮らす`,
            en: `Goal ${i / 16 + 1} Living safely`,
          }),
        }
      : {}),
    cells: [
      [t(i % 5 === 3 ? LONG_LABEL : SHORT_LABEL)],
      [`${(1234.5 + i * 17).toLocaleString("en-US")}`],
      [`${(2000 + i * 17).toLocaleString("en-US")}`],
      [t(i % 3 === 0 ? { ja: "数値", en: "value" } : { ja: "増減の向き", en: "direction only" })],
      [{ text: t({ ja: "計画 12行", en: "plan, line 12" }), link: "sources" }],
    ],
  }));
  const blocks: Block[] = [
    { type: "paragraph", style: "lead", content: [t(LEAD)] },
    {
      type: "paragraph",
      content: [
        t(BODY),
        { text: t({ ja: "出典の一覧", en: "the list of sources" }), link: "#sources" },
        t({ ja: "に文書と行を示す。", en: " names document and line." }),
      ],
    },
    {
      type: "facts",
      items: [
        { label: t({ ja: "指標", en: "Indicators" }), value: "131", note: t(FACT_NOTE) },
        { label: t({ ja: "比べられる尺度", en: "Comparable" }), value: "15", note: t(FACT_NOTE) },
        { label: t({ ja: "数値の目標", en: "Numeric targets" }), value: "98", note: t(FACT_NOTE) },
        { label: t({ ja: "目標なし", en: "No target" }), value: "4" },
      ],
    },
    {
      type: "figure",
      ...chart(
        t({ ja: "三つの町とも目標は現状より高い", en: "All three towns aim above today" }),
        660,
        230,
        lang,
      ),
      caption: t({
        ja: "出典：各町の計画。31指標のうち12指標を示す。",
        en: "Source: the towns' plans. 12 of 31 indicators shown.",
      }),
    },
    { type: "heading", level: 2, text: t({ ja: "尺度ごとの比較", en: "Measure by measure" }) },
    {
      type: "paragraph",
      content: [
        t(BODY),
        { text: t({ ja: "強い語。", en: "A strong word. " }), bold: true },
        t(BODY),
      ],
    },
    ...inRows([
      chart(
        t({ ja: "待機児童はどの町でもゼロを目指す", en: "Waiting children: zero everywhere" }),
        330,
        170,
        lang,
      ),
      chart(
        t({
          ja: "合計特殊出生率の目標は1.6から1.8まで、年次もそろわない",
          en: "Fertility: targets from 1.6 to 1.8, for different years",
        }),
        330,
        170,
        lang,
      ),
      chart(t({ ja: "検診を受ける人の割合", en: "Share of people screened" }), 330, 170, lang),
      chart(t({ ja: "交通事故の件数", en: "Traffic accidents" }), 330, 170, lang),
    ]),
    {
      type: "heading",
      level: 3,
      text: t({ ja: "比べられないもの", en: "What cannot be compared" }),
    },
    {
      type: "list",
      items: [
        [
          t({
            ja: "満足度：問いと選択肢が町ごとに違う。",
            en: "Satisfaction: question and scale differ.",
          }),
        ],
        [t(BODY)],
        [
          {
            text: t({ ja: "統計の窓口", en: "Statistics portal" }),
            link: "https://www.e-stat.go.jp/",
          },
          t({ ja: "で元の値を確かめられる。", en: " has the original values." }),
        ],
      ],
    },
    {
      type: "panel",
      title: t({ ja: "公的統計から見た背景", en: "Background from official statistics" }),
      blocks: [
        { type: "paragraph", content: [t(BODY)] },
        {
          type: "table",
          caption: t({ ja: "2020年の人口", en: "Population, 2020" }),
          columns: [
            { label: t({ ja: "町", en: "Town" }), rowHeader: true },
            { label: t({ ja: "人口（人）", en: "People" }), figures: true },
            { label: t({ ja: "65歳以上（%）", en: "65 and older (%)" }), figures: true },
          ],
          rows: ["A", "B", "C"].map((name, i) => ({
            cells: [[name], [(65201 * (i + 1)).toLocaleString("en-US")], [(23.4 + i).toFixed(1)]],
          })),
        },
        {
          type: "paragraph",
          style: "note",
          content: [t({ ja: "国勢調査による。", en: "Census." })],
        },
      ],
    },
    { type: "heading", level: 2, text: t({ ja: "すべての指標", en: "All indicators" }) },
    {
      type: "table",
      caption: t({ ja: "指標の一覧", en: "Table of indicators" }),
      columns: [
        { label: t({ ja: "指標", en: "Indicator" }), rowHeader: true },
        { label: t({ ja: "現状値", en: "Baseline" }), figures: true },
        { label: t({ ja: "目標値", en: "Target" }), figures: true },
        { label: t({ ja: "目標の形", en: "Kind of target" }) },
        { label: t({ ja: "出典", en: "Source" }) },
      ],
      rows: indicators,
      note: [
        t({ ja: "値は各計画に印刷された単位による。", en: "Values in the units the plans print." }),
      ],
    },
    { type: "heading", level: 2, anchor: "sources", text: t({ ja: "出典", en: "Sources" }) },
    { type: "paragraph", style: "note", content: [t(BODY)] },
  ];
  return {
    title: t({
      ja: "子育て：三つの町で同じ定義の指標は15のうち4つ",
      en: "Childcare: 4 of 15 measures mean the same in all three towns",
    }),
    subtitle: t({
      ja: "計画に書かれた現状と目標を、比べられる範囲で並べる",
      en: "Baselines and targets side by side, as far as they can be compared",
    }),
    kicker: t({ ja: "テーマ別ブリーフィング", en: "Theme briefing" }),
    subject: t({ ja: "子育て & 教育 <見本>", en: "Childcare & schools <sample>" }),
    lang,
    date: new Date("2026-01-01T00:00:00Z"),
    blocks,
    version: t({ ja: "データ版 2026-01-01", en: "Data of 2026-01-01" }),
    masthead: {
      series: t({ ja: "計画の見本", en: "Sample of plans" }),
      issuer: t({ ja: "発行　川上町 企画課", en: "Issued by Kawakami" }),
      dates: t({ ja: "令和8（2026）年1月発行", en: "January 2026" }),
      places: [
        { text: t({ ja: "川上町", en: "Kawakami" }), mark: { path: DISC, color: "#12306b" } },
      ],
    },
  };
}

/** Figures side by side, two in a row. */
function inRows(figures: Figure[]): Block[] {
  const cells = figures.map((figure) => ({
    span: 6,
    blocks: [{ type: "figure" as const, ...figure }],
  }));
  return [cells.slice(0, 2), cells.slice(2)].map((row) => ({ type: "row", cells: row }));
}

function chart(title: string, width: number, height: number, lang: Language): Figure {
  const names = { ja: ["川上町", "川中町", "川下町"], en: ["Kawakami", "Kawanaka", "Kawashimo"] }[
    lang
  ];
  const step = height / (names.length + 1);
  const marks = names.map((name, i) => {
    const y = step * (i + 0.7);
    const from = 90 + i * 20;
    const to = width - 70 + i * 9;
    return `<text x="0" y="${y + 4}" font-size="12" font-weight="700">${name}</text>
      <line x1="${from}" x2="${to}" y1="${y}" y2="${y}" stroke="#3e4c59" stroke-width="2"/>
      <circle cx="${from}" cy="${y}" r="5" fill="#fff" stroke="#0b5c8a" stroke-width="2"/>
      <circle cx="${to}" cy="${y}" r="5" fill="#0b5c8a"/>
      <text x="${from}" y="${y - 10}" font-size="11" text-anchor="middle">${(12.5 + i).toFixed(1)}%</text>
      <text x="${to}" y="${y - 10}" font-size="11" text-anchor="middle">${(40 + i).toFixed(1)}%</text>`;
  });
  return {
    title,
    subtitle: { ja: "割合（%）、現状から目標へ", en: "Share (%), baseline to target" }[lang],
    alt: {
      ja: `${title}。三つの町の現状値と目標値を点で示す。`,
      en: `${title}. Dots show baseline and target of three towns.`,
    }[lang],
    picture: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="#1f2933" font-family="BIZ UDPGothic">
      <title>x</title>${marks.join("")}
      <line x1="0" x2="${width}" y1="${height - 14}" y2="${height - 14}" stroke="#cbd2d9"/></svg>`,
  };
}

const DISC = "M-1,0a1,1 0 1,0 2,0a1,1 0 1,0 -2,0Z";
const SHORT_LABEL = { ja: "保育所等の待機児童数", en: "Children waiting for a nursery place" };
const LONG_LABEL = {
  ja: "妊娠・出産について満足している者の割合（4か月児健康診査の問診票による、10人のうち）",
  en: "Share of parents who are satisfied with care during pregnancy and birth (health check at 4 months)",
};
const FACT_NOTE = { ja: "三つの町の合計", en: "in all three towns" };
const LEAD = {
  ja: "三つの町の計画にある子育ての指標31件のうち、同じ定義で比べられるのは4件、換算すれば比べられるのは3件である。目標が数値で書かれた指標は27件（87.1%）で、残りは向きだけを示す。待機児童数は三町とも令和7年度に0人を目指し、現状は12人から1,204人まで開きがある。",
  en: "Of the 31 childcare indicators in the plans of the three towns, 4 mean the same and 3 can be converted. 27 targets (87.1%) are numbers, the others name a direction only. All three towns aim at no waiting children by fiscal 2025; today there are between 12 and 1,204.",
};
const BODY = {
  ja: "基準年は町ごとに違い、平成30年度から令和2年度までにわたる。そのため、値の差だけでなく年次もあわせて読む必要がある。「類似」とした尺度は同じ軸に置かず、並べて示した。１人当たりのごみ排出量は年間12,192万円の処理費に関わり、国の目標（2025年度に約850g）とも比べられる。",
  en: "Baselines differ from town to town, between fiscal 2018 and fiscal 2020, so that years have to be read along with values. Measures graded as similar (類似) stand side by side and never share an axis. Waste per person bears on a yearly cost of 121.92 million yen and can be set against the national target of about 850 g. ",
};
