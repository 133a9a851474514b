import type { Language } from "../lib/language.ts";
import type { PeersBy, PeersOf } from "../tables/rows.ts";
import { municipalityKindNames } from "./names.ts";
import { pageText } from "./page-texts.ts";
import { prefectureNames } from "./prefectures.ts";

/** Whom a municipality is compared with: what they were chosen by, and its type, kind or prefecture. */
type Group = Pick<PeersOf, "peers_by" | "peers_group" | "peers_group_en">;

/** Choices that are called by their short word in the narrow head of a column too. */
const IN_HEADS: readonly (PeersBy | null)[] = ["size", "type", null];

/** A text about peers by their choice, null where they were chosen differently; `n` may be left out. */
function say(
  what: "short" | "near" | "full" | "all",
  group: Group | null,
  lang: Language,
  values: { n?: number | ""; counts?: string } = {},
): string {
  const by = group === null ? "unlike" : (group.peers_by ?? "size");
  const name = group === null ? "" : groupName(group, lang);
  return pageText(`peers.${what}.${by}`, lang, { n: "", ...values, group: name }).trim();
}

/** 「人口規模の近い76市区町村」, or without a number 「人口規模の近い市区町村」. */
export function nearPeers(group: Group, n: number | "", lang: Language): string {
  return say("near", group, lang, { n });
}

/** 「人口が半分から2倍までの76市区町村（自らを含む）」, 「同じ種別（中核市）の62市区町村（自らを含む）」. */
export function fullPeers(group: Group, n: number, lang: Language): string {
  return say("full", group, lang, { n }) + { ja: "（自らを含む）", en: " (itself included)" }[lang];
}

/** 「同規模」 for the peers of several municipalities, 「比較先」 where these were chosen differently. */
export function shortPeers(groups: readonly Group[], lang: Language): string {
  return say("short", alike(groups), lang);
}

/** The same for the head of a column. */
export function headPeers(groups: readonly Group[], lang: Language): string {
  const group = alike(groups);
  return say("short", group !== null && IN_HEADS.includes(group.peers_by) ? group : null, lang);
}

/** 「人口規模の近い市区町村（甲市は76、乙市は504）」: in a sentence, with how many those of each are. */
export function countedPeers(
  each: readonly { place: string; peers: PeersOf }[],
  lang: Language,
): string {
  const near = say("near", alike(each.map(({ peers }) => peers)), lang);
  const counts = each.map(({ place, peers }) => countText(place, peers.municipalities, lang));
  return { ja: `${near}（${counts.join("、")}）`, en: `${near} (${counts.join(", ")})` }[lang];
}

/** How many a municipality is compared with. */
const countText = (place: string, n: number, lang: Language) =>
  ({ ja: `${place}は${n}`, en: `${n} for ${place}` })[lang];

/** Whom each municipality is compared with and how many they are. */
export function allPeers(
  each: readonly { place: string; peers: PeersOf }[],
  lang: Language,
): string {
  const group = alike(each.map(({ peers }) => peers));
  const isNamed = group === null || (group.peers_by !== "size" && group.peers_by !== "list");
  const counts = each.map(({ place, peers }) => {
    const name = isNamed ? groupName(peers, lang) : "";
    const n = peers.municipalities;
    if (name === "") return countText(place, n, lang);
    return { ja: `${place}は${name}の${n}`, en: `${place}: ${n} (${name})` }[lang];
  });
  const listed = counts.join({ ja: "、", en: ", " }[lang]);
  const own = { ja: `自らを含めて${listed}`, en: `with itself: ${listed}` }[lang];
  return say("all", group, lang, { counts: own });
}

/** A group that stands for all of them; null where they were chosen differently. */
function alike(groups: readonly Group[]): Group | null {
  const [first] = groups;
  return first !== undefined && groups.every(({ peers_by }) => peers_by === first.peers_by)
    ? first
    : null;
}

/** Why the peers are not those that were asked for; empty where they are. */
export function insteadText(place: string, peers: PeersOf, lang: Language): string {
  const { instead_of: by, instead_municipalities: count } = peers;
  if (by === null) return "";
  const asked = {
    peers_by: by,
    peers_group: peers.instead_group,
    peers_group_en: peers.instead_group_en,
  };
  const near = say("full", peers, lang, { n: peers.municipalities });
  if (count === 0) {
    const chosen = pageText(`peers.chosen.${by}`, lang);
    return pageText("peers.insteadUnknown", lang, { place, chosen, near });
  }
  const few = say("full", asked, lang, { n: count ?? 0 });
  return pageText("peers.insteadFew", lang, { place, few, near });
}

/** 「都市Ⅱ-3」, 「一般の市」, 「埼玉県」; in English "cities Ⅱ-3", "ordinary cities", "Saitama". */
function groupName({ peers_group: ja, peers_group_en: en }: Group, lang: Language): string {
  const kind = municipalityKindNames[ja];
  if (lang === "ja") return kind?.ja ?? ja;
  if (en !== "") return en;
  const named = kind ? plural(kind.en) : (prefectureNames[ja] ?? ja);
  return named.replace("都市", "cities ").replace("町村", "towns and villages ");
}

/** "core cities" of "a core city". */
const plural = (kind: string) => `${kind.replace(/^an? /u, "").replace(/y$/u, "ie")}s`;
