import type { Language, Translated } from "../lib/language.ts";
import type { PeersBy, PeersOf } from "../tables/rows.ts";
import { prefectureNames } from "./prefectures.ts";
import { fill } from "./text.ts";

/** Words for whom a municipality is compared with, by what they were chosen by. */
interface PeerWords {
  /** 「同規模の中で」: in a sentence; in English peers are peers. */
  short: string;
  /** 「人口規模の近い76市区町村」; without the number a heading. */
  near: Translated;
  /** What it means, with type, kind or prefecture. */
  full: Translated;
  /** The same of several municipalities at once, with how many each one's are. */
  all: Translated;
}

const PEERS_EN = "peers";
const OTHER = { ja: "比較先", en: PEERS_EN };
/** Choices that are called by their short word in the narrow head of a column too. */
const IN_HEADS: readonly (PeersBy | null)[] = ["size", "type", null];

const texts: Record<PeersBy, PeerWords> = {
  size: {
    short: "同規模",
    near: { ja: "人口規模の近い{n}市区町村", en: "{n} municipalities of similar size" },
    full: {
      ja: "人口が半分から2倍までの{n}市区町村",
      en: "{n} municipalities of half to twice the population",
    },
    all: {
      ja: "人口が半分から2倍までの市区町村（{counts}）",
      en: "municipalities of half to twice the population ({counts})",
    },
  },
  type: {
    short: "類似団体",
    near: { ja: "類似団体の{n}市区町村", en: "{n} municipalities of the same type" },
    full: {
      ja: "類似団体（{group}、国勢調査から計算した類型）の{n}市区町村",
      en: "{n} municipalities of the same type ({group}, computed from the census)",
    },
    all: {
      ja: "類似団体（国勢調査から計算した類型：{counts}）",
      en: "municipalities of the same type, computed from the census ({counts})",
    },
  },
  kind: {
    short: "同じ種別",
    near: { ja: "同じ種別の{n}市区町村", en: "{n} municipalities of the same kind" },
    full: {
      ja: "同じ種別（{group}）の{n}市区町村",
      en: "{n} municipalities of the same kind ({group})",
    },
    all: {
      ja: "同じ種別の市区町村（{counts}）",
      en: "municipalities of the same kind ({counts})",
    },
  },
  prefecture: {
    short: "同じ都道府県",
    near: { ja: "同じ都道府県の{n}市区町村", en: "{n} municipalities of the same prefecture" },
    full: { ja: "{group}の{n}市区町村", en: "{n} municipalities of {group}" },
    all: {
      ja: "同じ都道府県の市区町村（{counts}）",
      en: "municipalities of the same prefecture ({counts})",
    },
  },
  list: {
    short: "「{group}」",
    near: { ja: "「{group}」の{n}市区町村", en: "{n} municipalities of “{group}”" },
    full: {
      ja: "「{group}」の{n}市区町村",
      en: "{n} municipalities of “{group}”",
    },
    all: {
      ja: "「{group}」の市区町村（{counts}）",
      en: "municipalities of “{group}” ({counts})",
    },
  },
};

type Group = Pick<PeersOf, "peers_by" | "peers_group" | "peers_group_en">;

const say = (
  what: Exclude<keyof PeerWords, "short">,
  group: Group,
  n: number | "",
  lang: Language,
) => fill(texts[group.peers_by ?? "size"][what], lang, { n, group: groupName(group, lang) }).trim();

/** 「人口規模の近い76市区町村」, or without a number 「人口規模の近い市区町村」. */
export function nearPeers(group: Group, n: number | "", lang: Language): string {
  return say("near", group, n, lang);
}

/** 「人口が半分から2倍までの76市区町村（自らを含む）」, 「同じ種別（中核市）の62市区町村（自らを含む）」. */
export function fullPeers(group: Group, n: number, lang: Language): string {
  return say("full", group, n, lang) + { ja: "（自らを含む）", en: " (itself included)" }[lang];
}

/** 「同規模」 for the peers of several municipalities, 「比較先」 where these were chosen differently. */
export function shortPeers(groups: readonly Group[], lang: Language): string {
  const group = alike(groups);
  if (group === null) return OTHER[lang];
  const short = { ja: texts[group.peers_by ?? "size"].short, en: PEERS_EN };
  return fill(short, lang, { group: groupName(group, lang) });
}

/** The same for the head of a column. */
export function headPeers(groups: readonly Group[], lang: Language): string {
  const group = alike(groups);
  return group !== null && IN_HEADS.includes(group.peers_by)
    ? shortPeers(groups, lang)
    : OTHER[lang];
}

/** 「人口規模の近い市区町村（甲市は76、乙市は504）」: in a sentence, with how many those of each are. */
export function countedPeers(
  each: readonly { place: string; peers: PeersOf }[],
  lang: Language,
): string {
  const group = alike(each.map(({ peers }) => peers));
  const near = group === null ? UNLIKE.near[lang] : say("near", group, "", lang);
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
  const all = group === null ? UNLIKE.all : texts[group.peers_by ?? "size"].all;
  const name = group === null ? "" : groupName(group, lang);
  const listed = counts.join({ ja: "、", en: ", " }[lang]);
  const own = { ja: `自らを含めて${listed}`, en: `with itself: ${listed}` }[lang];
  return fill(all, lang, { group: name, counts: own });
}

const UNLIKE = {
  near: { ja: "比較先の市区町村", en: "the municipalities that each is compared with" },
  all: {
    ja: "比較先の市区町村（{counts}）",
    en: "the municipalities that each is compared with ({counts})",
  },
};

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
  const near = say("full", peers, peers.municipalities, lang);
  if (count === 0)
    return {
      ja: `${place}は${CHOSEN[by].ja}が分からないため、${near}と比べる`,
      en: `The ${CHOSEN[by].en} of ${place} is not known, so that it is compared with ${near}`,
    }[lang];
  const few = say("full", asked, count ?? 0, lang);
  return {
    ja: `${place}は、${few}では少なすぎるため、${near}と比べる`,
    en: `${place} is compared with ${near}, since ${few} would be too few`,
  }[lang];
}

const CHOSEN: Record<PeersBy, Translated> = {
  size: { ja: "人口", en: "population" },
  type: { ja: "類似団体の類型", en: "type" },
  kind: { ja: "種別", en: "kind" },
  prefecture: { ja: "都道府県", en: "prefecture" },
  list: { ja: "一覧", en: "list" },
};

const KINDS_EN: Readonly<Record<string, string>> = {
  政令指定都市: "designated cities",
  中核市: "core cities",
  施行時特例市: "former special cities",
  特別区: "special wards",
  市: "ordinary cities",
  町: "towns",
  村: "villages",
};

/** 「都市Ⅱ-3」, 「一般の市」, 「埼玉県」; in English "cities Ⅱ-3", "ordinary cities", "Saitama". */
function groupName({ peers_group: ja, peers_group_en: en }: Group, lang: Language): string {
  if (lang === "ja") return ja === "市" ? "一般の市" : ja;
  if (en !== "") return en;
  const named = KINDS_EN[ja] ?? prefectureNames[ja] ?? ja;
  return named.replace("都市", "cities ").replace("町村", "towns and villages ");
}

/** A choice of peers that there is not, of the settings or of the call. */
export function unknownPeers(
  name: string,
  isOption: boolean,
  known: readonly string[],
): Translated {
  const list = known.join(", ");
  return isOption
    ? {
        ja: `--peersの「${name}」は選び方にも一覧にもない。${list}から選ぶか、data/settings.yamlのpeer_listsに一覧を加える。`,
        en: `--peers takes ${list}, not "${name}". Add a list of this name to peer_lists of data/settings.yaml, or choose one of these.`,
      }
    : {
        ja: `「${name}」は選び方にも一覧にもない。${list}から選ぶか、peer_listsに一覧を加える。`,
        en: `"${name}" is neither a choice of peers nor a list. Choose one of ${list}, or add a list of this name to peer_lists.`,
      };
}
