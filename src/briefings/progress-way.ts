import { type WayRow, wayRows } from "../charts/way-rows.ts";
import type { Block } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import type { Kpi } from "../story/progress-kpi.ts";
import type { Tally } from "../story/progress-tally.ts";
import { wayOf } from "../story/way.ts";
import type { PlanRow } from "../tables/rows.ts";
import { verdictNames } from "../words/names.ts";
import { progressPage as words } from "../words/progress-page.ts";
import { wayHeads, wayWords } from "../words/way.ts";
import { cellText } from "./cells.ts";
import { type BriefingContext, labelOf } from "./context.ts";
import { toFigure } from "./figures.ts";
import { markScale } from "./marks.ts";
import { gradeName } from "./progress-front.ts";
import { resultText, resultYear } from "./progress-words.ts";

/** More rows go into a second figure: a page holds no more. */
const ROWS = 26;

/** Where every result stands between baseline and target, by grade. */
export function wayFigures(plan: PlanRow, tally: Tally, context: BriefingContext): Block[] {
  const { lang } = context;
  const groups = [
    ...tally.printed.map(({ grade, kpis }) => ({ name: gradeName(grade, context), kpis })),
    ...tally.computed.map(({ verdict, kpis }) => ({ name: verdictNames[verdict][lang], kpis })),
  ];
  const rows = groups.flatMap(({ name, kpis }) =>
    kpis.map((kpi) => rowOf(kpi, `${name} ${kpis.length}`, context)),
  );
  if (rows.length === 0) return [];
  const parts = Math.ceil(rows.length / ROWS);
  const size = Math.ceil(rows.length / parts);
  return Array.from({ length: parts }, (_, part): Block => {
    const own = rows.slice(part * size, (part + 1) * size);
    const title = parts > 1 ? `${words.strip[lang]} (${part + 1}/${parts})` : words.strip[lang];
    const chart = wayRows(
      own,
      {
        width: TEXT_WIDTH,
        id: `way-${plan.id}-${part}`,
        colour: markScale(context)(plan.municipality_code).color,
        heads: {
          label: wayHeads.label[lang],
          from: wayHeads.start[lang],
          to: wayHeads.to[lang],
          zero: wayHeads.start[lang],
          one: wayHeads.to[lang],
          now: wayHeads.result[lang],
        },
        words: { title, subtitle: words.stripSubtitle[lang], alt: altOf(own, lang), notes: [] },
      },
      context.charts,
    );
    return { type: "figure", ...toFigure(chart) };
  });
}

function rowOf(kpi: Kpi, group: string, context: BriefingContext): WayRow {
  const { lang } = context;
  const { row, newest } = kpi;
  const way = wayOf(row, newest?.result.value ?? null);
  const year = newest === null ? "" : resultYear(newest, context);
  const now = newest === null ? "" : resultText(kpi, newest, context);
  const remark = [
    newest?.result.review ? words.review[lang] : "",
    way.word === null ? "" : wayWords[way.word][lang],
  ].filter((part) => part !== "");
  return {
    group,
    label: labelOf(row, lang),
    from: cellText(row, "baseline", context, "in_head"),
    to: cellText(row, "target", context, "in_head"),
    now:
      year === ""
        ? now
        : `${now}${lang === "ja" ? "（" : " ("}${year}${lang === "ja" ? "）" : ")"}`,
    remark: remark.join(lang === "ja" ? "・" : ", "),
    share: way.share,
    moved: way.moved,
  };
}

/** Every row in words. */
export function altOf(rows: readonly WayRow[], lang: "ja" | "en"): string {
  return rows
    .map(({ group, label, from, to, now, remark }) =>
      [group, label, `${from} → ${to}`, now, remark].filter((part) => part !== "").join(" "),
    )
    .join(lang === "ja" ? "。" : ". ");
}
