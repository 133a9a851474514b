import type { Chart } from "../charts/chart.ts";
import { peersStrip } from "../charts/peers-strip.ts";
import type { Language } from "../lib/language.ts";
import { allResidents } from "../story/official-values.ts";
import { farthest, isGround, type PeerFinding } from "../story/peers.ts";
import type { Municipality, OfficialItem } from "../tables/rows.ts";
import { pageDay, pageYear } from "../words/era.ts";
import { itemAmount, itemName } from "../words/item-amount.ts";
import { columnNumber } from "../words/page-number.ts";
import { allPeers, headPeers, insteadText, shortPeers } from "../words/peer-group.ts";
import { baseNote, isCount, type PeerClause, peersTitle, shortItem } from "../words/peers.ts";
import { capital, common } from "../words/text.ts";
import { type BriefingContext, nameOf } from "./context.ts";
import { FULL_WIDTH } from "./figures.ts";

/** Where each municipality stands among its peers, for the items that set one apart. */
export function peersFigure(
  findings: readonly PeerFinding[],
  theme: string,
  context: BriefingContext,
): Chart | null {
  if (findings.length === 0) return null;
  const { lang, say, styles } = context;
  const groups = findings.flatMap(({ places }) => places.map(({ peers }) => peers));
  const [short, head] = [shortPeers(groups, lang), headPeers(groups, lang)];
  const items = findings.map(({ item, year, baseYear, national, places }) => ({
    name: capital(shortItem(itemName(item, lang), lang)),
    detail: [
      ...unitBeside(item, lang),
      pageDay(year, "", item.date_basis, lang) + (baseYear === null ? "" : say("peers.baseMark")),
    ].join(common.comma[lang]),
    national:
      national === null ? say("peers.noNational") : columnNumber(national, item.digits, lang),
    lanes: places.map(({ place, percentile, own, median }) => ({
      style: styles(place.code),
      percentile,
      own: columnNumber(own, item.digits, lang),
      median: columnNumber(median, item.digits, lang),
    })),
  }));
  const years = findings.map(({ baseYear }) => baseYear);
  const base = baseNote(years, lang);
  return peersStrip(
    items,
    {
      width: FULL_WIDTH,
      id: `peers-${theme}`,
      heads: {
        low: say("peers.low"),
        middle: say("peers.middle"),
        high: say("peers.high"),
        own: say("peers.own"),
        median: say("peers.median", { peers: head }),
        national: say("peers.national"),
      },
      words: {
        title: peersTitle(clausesOf(findings, context), short, lang),
        subtitle: say("peers.subtitle", {
          peers: allPeers(countsOf(findings, context), lang),
        }),
        alt: findings.map((one) => altOf(one, short, context)).join(common.stop[lang]),
        notes: [base, ...allOf(findings, context), ...insteadOf(findings, lang)].filter(Boolean),
      },
    },
    context.charts,
  );
}

/** The unit under a name; nothing where the name says by what is divided: "births per 1,000". */
function unitBeside(item: OfficialItem, lang: Language): string[] {
  const unit = { ja: item.unit, en: item.unit_en }[lang];
  return unit.startsWith("per ") && itemName(item, lang).includes(unit) ? [] : [unit];
}

function clausesOf(
  findings: readonly PeerFinding[],
  { lang, tables }: BriefingContext,
): PeerClause[] {
  const told = findings.filter(({ item }) => !isGround(item));
  const all = tables.municipalities.length;
  return farthest(told).map(({ item, high, places }) => ({
    places: places.map(({ place }) => nameOf(place, lang)),
    all: all > 2 && places.length === all,
    item: shortItem(itemName(item, lang), lang),
    count: isCount(item),
    high,
  }));
}

/** Of how many municipalities each one's peers are, in the first item. */
function countsOf([first]: readonly PeerFinding[], { lang }: BriefingContext) {
  return (first?.places ?? []).map(({ place, peers }) => ({ place: nameOf(place, lang), peers }));
}

/** Of all residents, where a strip leaves some out. */
function allOf(findings: readonly PeerFinding[], context: BriefingContext): string[] {
  return findings.flatMap(({ item, places }) => {
    const shown = places.map(({ place }) => place);
    return allText(item, shown, context);
  });
}

/** The newest figures of all residents that belong beside those of an item that leaves some out. */
export function allText(
  { item_id }: OfficialItem,
  places: readonly Municipality[],
  { tables, lang, say }: BriefingContext,
): string[] {
  const all = allResidents(item_id, places, tables);
  if (all === null) return [];
  const values = all.values.map(({ place, value }) =>
    say("peers.allOne", { place: nameOf(place, lang), value: itemAmount(all.item, value, lang) }),
  );
  return [
    say("peers.all", {
      item: itemName(all.item, lang),
      values: values.join(common.comma[lang]),
      date: pageYear(all.year, all.item.date_basis, lang),
    }),
  ];
}

/** For whom too few were found by what was asked for. */
function insteadOf([first]: readonly PeerFinding[], lang: Language): string[] {
  const each = (first?.places ?? []).map(({ place, peers }) =>
    insteadText(nameOf(place, lang), peers, lang),
  );
  return each.filter((text) => text !== "");
}

function altOf(
  { item, national, places }: PeerFinding,
  peers: string,
  { lang, say }: BriefingContext,
): string {
  const each = places.map(({ place, own, percentile }) =>
    say("peers.place", {
      place: { ja: place.name, en: place.name_en }[lang],
      own: itemAmount(item, own, lang),
      peers,
      percentile: Math.round(percentile),
    }),
  );
  return say("peers.alt", {
    item: itemName(item, lang),
    places: each,
    national: national === null ? say("peers.noNational") : itemAmount(item, national, lang),
  });
}
