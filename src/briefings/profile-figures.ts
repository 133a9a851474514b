import type { Chart } from "../charts/chart.ts";
import { type PeerRow, peerRows } from "../charts/peer-rows.ts";
import { residentsView } from "../charts/residents-view.ts";
import { goalNumber } from "../charts/tally-title.ts";
import type { Block } from "../lib/pdf/content.ts";
import { TEXT_WIDTH } from "../lib/pdf/style.ts";
import { isGround } from "../story/peers.ts";
import { areFew, endOf, type PlacePeer, placePeers } from "../story/place-peers.ts";
import { finishedPlan, surveyRows } from "../story/profile.ts";
import { questionOf } from "../story/profile-head.ts";
import { kpisOf } from "../story/progress-kpi.ts";
import { tallyOf } from "../story/progress-tally.ts";
import { tallyText } from "../story/tally-text.ts";
import type { Municipality } from "../tables/rows.ts";
import { pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { fullPeers, insteadText, nearPeers } from "../words/peer-group.ts";
import { baseNote, columnItem, shortItem } from "../words/peers.ts";
import { peerTitle } from "../words/profile-page.ts";
import { tallyWords } from "../words/progress-page.ts";
import { common, fill, textOf } from "../words/text.ts";
import { beside, note, panel } from "./blocks.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { figureBlocks } from "./figures.ts";
import { tallyFigure } from "./progress-front.ts";
import { planTitle } from "./sources.ts";

/** How residents see each policy, all of them, sorted. */
export function residentsFigure(place: Municipality, context: BriefingContext): Chart | null {
  const { tables, lang, say } = context;
  const rows = surveyRows(place.code, tables);
  const [any] = rows;
  if (any === undefined) return null;
  const answers = rows.map((row) => {
    const parts = textOf(row, "section", lang).split(" > ");
    const goal = parts.length > 1 ? (parts[0] ?? "") : "";
    return {
      name: policyName(parts.at(-1) ?? ""),
      value: row.baseline_value ?? 0,
      goal: goalNumber(goal),
    };
  });
  const label = textOf(any, "label", lang);
  const count = answers.filter(({ value }) => value > 50).length;
  const text = count === 0 ? "profile.residentsNone" : "profile.residents";
  const question = questionOf(label);
  const { baseline_year, baseline_basis } = any;
  const year = baseline_year === null ? "" : pageYear(baseline_year, baseline_basis, lang);
  const listed = answers
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, value }) => `${name} ${value.toFixed(1)}%`);
  const title = say(text, { question, total: answers.length, count });
  return residentsView(
    answers,
    {
      width: TEXT_WIDTH,
      id: `residents-${place.code}`,
      colour: context.styles(place.code).colour,
      heads: {
        name: say("profile.policy"),
        half: say("profile.half"),
        goal: say("profile.goal"),
      },
      words: {
        title,
        subtitle: say("profile.residentsSubtitle", { question: label, year }),
        alt: `${title} ${listed.join(common.semicolon[lang])}`,
        notes: [say("profile.residentsNote")],
      },
    },
    context.charts,
  );
}

/** The title without its number: 「施策19 環境の保全と創造」. */
function policyName(title: string): string {
  return title.replace(/^(施策|政策|Policy|Measure)\s*[0-9０-９]+:?\s*/u, "");
}

/** Official figures among the municipalities that this one is compared with, by theme. */
export function peersOf(
  place: Municipality,
  peers: readonly PlacePeer[],
  context: BriefingContext,
): Chart | null {
  const { lang, say } = context;
  const [any] = peers;
  if (any === undefined) return null;
  const rows = peers.map((peer) => peerRow(peer, context));
  const names = (side: "low" | "high") =>
    peers
      .filter((peer) => endOf(peer) === side && !isGround(peer.item))
      .map(({ item }) => shortItem(itemName(item, lang), lang));
  const title = peerTitle(
    {
      among: nearPeers(any.peers, any.peers.municipalities, lang),
      few: areFew(any),
      low: names("low"),
      high: names("high"),
    },
    lang,
  );
  const alt = rows.map(
    ({ item, own, median, national }) => `${item} ${own} / ${median} / ${national}`,
  );
  return peerRows(
    rows,
    {
      width: TEXT_WIDTH,
      id: `peers-${place.code}`,
      style: context.styles(place.code),
      heads: {
        item: say("profile.item"),
        own: nameOf(place, lang),
        median: say("profile.median"),
        national: say("profile.national"),
        low: say("profile.low"),
        middle: say("peers.middle"),
        high: say("profile.high"),
      },
      words: {
        title,
        subtitle: say("profile.peersSubtitle", {
          among: fullPeers(any.peers, any.peers.municipalities, lang),
          ends: say(areFew(any) ? "profile.outerQuarters" : "profile.outerTenths"),
        }),
        alt: `${title} ${alt.join(common.stop[lang])}`,
        notes: peerNotes(place, peers, context),
      },
    },
    context.charts,
  );
}

function peerRow(peer: PlacePeer, { lang, say, themes }: BriefingContext): PeerRow {
  const { item, year, baseYear, own, median, national, percentile } = peer;
  const amount = (value: number) => itemAmount(item, value, lang);
  const basis = item.date === "" ? item.date_basis : "calendar_year";
  const mark = baseYear === null ? "" : say("peers.baseMark");
  return {
    theme: themes.short(item.theme)[lang],
    item: `${columnItem(itemName(item, lang), lang)} ${pageYear(year, basis, lang)}${mark}`,
    own: amount(own),
    median: bare(amount(median)),
    national: national === null ? "―" : bare(amount(national)),
    percentile,
    stands: endOf(peer) !== null,
  };
}

/** How many of all figures are shown, the population of marked rates, and what Japan's are. */
function peerNotes(
  place: Municipality,
  peers: readonly PlacePeer[],
  { tables, lang, say }: BriefingContext,
): string[] {
  const total = placePeers(place, tables).length;
  const shown = say("profile.peersShown", { shown: peers.length, total });
  const years = peers.map(({ baseYear }) => baseYear);
  const base = baseNote(years, lang);
  const instead = peers[0] ? insteadText(nameOf(place, lang), peers[0].peers, lang) : "";
  return [instead, peers.length < total ? shown : "", base, say("profile.peersNote")].filter(
    Boolean,
  );
}

/** The figure without its unit, which stands beside the municipality's own; an amount of money keeps it. */
const bare = (amount: string) =>
  /[円¥]/u.test(amount) ? amount : amount.replace(/[^\d.,△−万]+$/u, "");

/** The verdicts that a plan which is over prints of itself. */
export function phaseBlocks(place: Municipality, context: BriefingContext): Block[] {
  const { tables, lang, say } = context;
  const plan = finishedPlan(place.code, tables);
  if (plan === null) return [];
  const tally = tallyOf(kpisOf(plan.id, tables));
  const figure = tallyFigure(plan, tally, context, (title) =>
    fill(tallyWords.before, lang, { title }),
  );
  if (figure === null) return [];
  const title = say("profile.phase", { plan: planTitle(plan, context) });
  const { facts } = tables;
  const content = tallyText(plan, nameOf(place, lang), tally, lang, { marked: false, facts });
  const side = panel(title, [note(content)]);
  return beside({ span: 7, blocks: figureBlocks(figure) }, { span: 5, blocks: side });
}
