import { beforeAll, describe, expect, it } from "vitest";
import { choosePeers } from "../../src/official/choose-peers.ts";
import { type PeerChoice, peerGroup } from "../../src/official/peer-groups.ts";
import { officialPlaces } from "../../src/official/places.ts";
import { loadPlaceLists } from "../../src/plans/code-list.ts";
import type { OfficialPlace } from "../../src/tables/rows.ts";
import { rowsIn } from "../../src/tables/table.ts";
import { realProject } from "../real-data.ts";

let places: OfficialPlace[];
beforeAll(async () => {
  places = rowsIn("places", officialPlaces((await realProject()).official));
});

/** By what the peers of a municipality were chosen, how many they are, and what was asked for. */
function groupOf(name: string, choice: PeerChoice) {
  const at = places.findIndex((place) => place.name === name);
  const group = peerGroup(at, places, choice);
  if (group === null) return null;
  const { peers_by: by, peers_group: of, members } = group;
  expect(members).toContain(at);
  const few = group.instead_of && [
    group.instead_of,
    group.instead_group,
    group.instead_municipalities,
  ];
  return few === null ? [by, of, members.length] : [by, of, members.length, few];
}

describe("the peers of a municipality", () => {
  it("are of the same type, kind or prefecture, or of half to twice its population", () => {
    expect(groupOf("北本市", { by: "type" })).toEqual(["type", "都市Ⅱ-3", 108]);
    expect(groupOf("川口市", { by: "kind" })).toEqual(["kind", "中核市", 62]);
    expect(groupOf("川口市", { by: "prefecture" })).toEqual(["prefecture", "埼玉県", 63]);
    expect(groupOf("川崎市", { by: "size" })).toEqual(["size", "", 16]);
  });

  it("are those of a list with the municipality itself, wherever it stands", () => {
    const codes = ["112232", "112241", "112216", "112259"];
    const list = { by: "list", name: "近隣", name_en: "Near", codes } as const;
    expect(groupOf("川口市", list)).toEqual(["list", "近隣", 5]);
    const with_itself = { ...list, codes: [...codes, "112038"] };
    expect(groupOf("川口市", with_itself)).toEqual(["list", "近隣", 5]);
  });

  it("are those of its size where fewer than five were asked for, and it says so", () => {
    expect(groupOf("弘前市", { by: "type" })).toEqual(["size", "", 254, ["type", "都市Ⅳ-1", 3]]);
    const codes = ["112232", "112241", "112216"];
    const list = { by: "list", name: "三市", name_en: "Three", codes } as const;
    expect(groupOf("川口市", list)).toEqual(["size", "", 76, ["list", "三市", 4]]);
  });

  it("are those of its kind where few are of its size", () => {
    expect(groupOf("横浜市", { by: "size" })).toEqual([
      "kind",
      "政令指定都市",
      20,
      ["size", "", 4],
    ]);
  });

  it("are not known for a town without residents in the census", () => {
    expect(groupOf("双葉町", { by: "prefecture" })).toEqual(["prefecture", "福島県", 59]);
    expect(groupOf("双葉町", { by: "type" })).toEqual(["kind", "町", 743, ["type", "", 0]]);
    expect(peerGroup(-1, places, { by: "size" })).toBeNull();
  });
});

describe("the choice of peers", () => {
  const settings = (peers: string, members: string[] = ["蕨市"]) => ({
    peers,
    peer_lists: [{ name: "近隣", name_en: "Near", members }],
    locate: <T>(problem: T) => problem,
  });

  it("is what the settings say, unless the call asks for something else", async () => {
    const lists = await loadPlaceLists("data");
    expect(choosePeers(settings("size"), lists)).toEqual({ choice: { by: "size" }, problems: [] });
    expect(choosePeers(settings("size"), lists, "type").choice).toEqual({ by: "type" });
    expect(choosePeers(settings("近隣", ["蕨市", "わらび", "112232"]), lists).choice).toEqual({
      by: "list",
      name: "近隣",
      name_en: "Near",
      codes: ["112232", "112232", "112232"],
    });
  });

  it("names what is no choice and no list, and members that are no municipality", async () => {
    const lists = await loadPlaceLists("data");
    expect(choosePeers(settings("遠方", ["府中市", "112231", "蕨"]), lists).problems).toEqual([
      {
        code: "peers-unknown",
        file: "data/settings.yaml",
        line: 0,
        column: "peer_lists.0.members.0",
        message: '"府中市": name one by its code: 132063 東京都府中市, 342084 広島県府中市.',
        ja: '"府中市"：複数の市区町村に当てはまる。コードで指定する：132063 東京都府中市、342084 広島県府中市。',
      },
      {
        code: "peers-unknown",
        file: "data/settings.yaml",
        line: 0,
        column: "peer_lists.0.members.1",
        message:
          '"112231" has a wrong check digit: 112232 would be right. Look the name up in data/municipality-codes.csv.',
        ja: '"112231"は検査数字が合わない。正しければ112232である。名称をdata/municipality-codes.csvで確かめる。',
      },
      {
        code: "peers-unknown",
        file: "data/settings.yaml",
        line: 0,
        column: "peers",
        message:
          '"遠方" is neither a choice of peers nor a list. Choose one of type, kind, size, prefecture, 近隣, or add a list of this name to peer_lists.',
        ja: "「遠方」は選び方にも一覧にもない。type, kind, size, prefecture, 近隣から選ぶか、peer_listsに一覧を加える。",
      },
    ]);
    expect(() => choosePeers(settings("size"), lists, "typ")).toThrow(
      '--peers takes type, kind, size, prefecture, 近隣, not "typ". Add a list of this name to peer_lists of data/settings.yaml, or choose one of these.',
    );
  });
});
