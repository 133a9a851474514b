import { resolveTarget } from "../compare/target.ts";
import type { Language, Translated } from "../lib/language.ts";
import { unitFactor } from "../notation/unit-change.ts";
import { perYear } from "../story/amounts.ts";
import type { EarlierValue } from "../story/before-plan.ts";
import { earlierWords, nowAmount, nowDay } from "../story/now-amount.ts";
import type { Position } from "../story/position.ts";
import { presentText, roomFor } from "../story/present-headline.ts";
import type { PlacePromises } from "../story/profile.ts";
import { titledRows } from "../story/profile-head.ts";
import { promiseOf } from "../story/sentences.ts";
import { isSure, type PlacedPromise } from "../story/telling.ts";
import { wayOf } from "../story/way.ts";
import type { Indicator, Municipality } from "../tables/rows.ts";
import { endedNote } from "../words/plan-period.ts";
import { standingHeads, profilePage as words } from "../words/profile-page.ts";
import { promiseTitle } from "../words/promise-title.ts";
import { common, fill } from "../words/text.ts";
import { otherHeads, pathNote, wayHeads, wayWords } from "../words/way.ts";
import type { Chart } from "./chart.ts";
import type { PlanContext } from "./options.ts";
import { scaleOf } from "./style.ts";
import type { WayRow } from "./way-columns.ts";
import { markNotes, wayEnds } from "./way-ends.ts";
import { wayRows } from "./way-rows.ts";

/** Promises by where they stand, then those whose present figure is to be found; null for none. */
export function promiseRows(
  place: Municipality,
  promises: PlacePromises,
  width: number,
  context: PlanContext,
): Chart | null {
  const { lang, chartOptions, charts } = context;
  const { known, open, total, totalKnown, unsure } = promises;
  const sure = known.filter(isSure).length;
  const heads = {
    sure: headOf("known", sure, totalKnown - unsure, lang),
    unsure: headOf("unsure", known.length - sure, unsure, lang),
    open: headOf("open", open.length, total - totalKnown, lang),
  };
  const rows = [
    ...known.map((one) => knownRow(one, isSure(one) ? heads.sure : heads.unsure, context)),
    ...open.map((row) => openRow(row, heads.open, context)),
  ];
  if (rows.length === 0) return null;
  const over = endedNote([...known.map(({ row }) => row), ...open], lang);
  const text = fill(words.toConfirm, lang, { count: unsure });
  const remark = unsure === 0 ? "" : fill(common.bracket, lang, { text });
  // What may not be judged has no place between baseline and target.
  const drawn = rows.some(({ share, moved }) => share !== null || moved !== null);
  const counts = fill(words.wayCounts, lang, { total, known: totalKnown, remark });
  return wayRows(
    rows,
    {
      width,
      id: `promises-${place.code}`,
      colour: scaleOf(chartOptions, lang)(place.code).colour,
      heads: wayHeads(lang, drawn ? {} : otherHeads.noStrip),
      words: {
        title: titleOf(promises, context),
        subtitle: (drawn ? words.waySubtitle[lang] : "") + counts,
        notes: [
          over,
          known.length > 0 ? words.wayNote[lang] : "",
          known.some(({ position }) => position.behind) ? pathNote[lang] : "",
          ...markNotes(rows, lang),
        ].filter(Boolean),
      },
    },
    charts,
  );
}

/** What has become of the promises that the head of the page leaves out; else the first of these itself. */
function titleOf(promises: PlacePromises, context: PlanContext): string {
  const { known, open, telling, total } = promises;
  const titled = titledRows(promises, context);
  const isLeft = (row: Indicator) => !titled.includes(row);
  const rest = telling.filter(({ row }) => isLeft(row));
  const news = presentText(roomFor(rest, context), context);
  if (news !== "") return news;
  const rows = [...known.map(({ row }) => row), ...open];
  const first = rows.find(isLeft) ?? rows[0];
  return first === undefined ? "" : promiseTitle(promiseOf(first, context), total, context.lang);
}

function knownRow(promise: PlacedPromise, group: string, context: PlanContext): WayRow {
  const { row, position } = promise;
  const { lang } = context;
  const { value } = position;
  const factor = unitFactor(value.unit, row.unit);
  const sure = isSure(promise);
  const way = wayOf(row, factor === null ? null : value.value * factor);
  const date = nowDay(position, lang);
  const now = nowAmount(position, row, context);
  const early = position.standing === "early";
  const far = FAR.find((word) => word === way.word);
  const head = far === undefined || !sure || early ? standingHead(position, row) : wayWords[far];
  const remark = head[lang] + earlierText(position.early ?? position.between, promise, context);
  return {
    indicator_id: row.id,
    group,
    ...wayEnds(row, context),
    now: now + fill(common.bracket, lang, { text: date }),
    remark,
    // What may be counted otherwise is not put on the way.
    share: sure ? way.share : null,
    moved: sure ? way.moved : null,
    early,
  };
}

const FAR = ["far_past", "far_below", "far_back"] as const;

/** The value of an earlier year that the newest one alone would hide; empty without one. */
function earlierText(
  earlier: EarlierValue | null,
  { row, position }: PlacedPromise,
  context: PlanContext,
): string {
  if (earlier === null) return "";
  return fill(words.earlier, context.lang, earlierWords(position, earlier, row, context));
}

function standingHead({ standing, doubt, moved, behind }: Position, row: Indicator): Translated {
  if (doubt !== null) return standingHeads[doubt];
  if (behind) return standingHeads.behind;
  if (standing === "unchanged" && moved !== 0) return standingHeads[moved > 0 ? "rose" : "fell"];
  if (standing === "away" && resolveTarget(row) === null) return standingHeads.against;
  return standingHeads[standing];
}

/** The head of a group, with how many of all it shows where it does not show all. */
function headOf(
  group: "known" | "unsure" | "open",
  shown: number,
  all: number,
  lang: Language,
): string {
  return words[group][lang] + (shown < all ? fill(words.shownOf, lang, { all, shown }) : "");
}

function openRow(row: Indicator, group: string, context: PlanContext): WayRow {
  const { lang } = context;
  const change = perYear(row, context);
  return {
    indicator_id: row.id,
    group,
    ...wayEnds(row, context),
    now: "",
    remark: /\d/u.test(change) ? fill(words.perYear, lang, { change }) : "",
    share: null,
    moved: null,
  };
}
