import { beforeAll, describe, expect, it } from "vitest";
import { withPlans } from "../../src/commands/options.ts";
import { UsageError } from "../../src/lib/errors.ts";
import { loadPlaceLists } from "../../src/plans/code-list.ts";
import { lookUp, type PlaceLists } from "../../src/plans/look-up.ts";
import { isMunicipalityCode } from "../../src/plans/municipality-code.ts";
import { readMunicipalities } from "../../src/plans/named-places.ts";
import type { Plan } from "../../src/plans/project.ts";
import type { CodeLine } from "../../src/tables/printed-tables.ts";
import { lookUpText } from "../../src/words/look-up.ts";
import { kawaguchi } from "../compare/build.ts";

let lists: PlaceLists<CodeLine>;
beforeAll(async () => {
  lists = await loadPlaceLists("data");
});

/** The names that a text may mean, or what it means instead. */
function meant(asked: string): string | string[] {
  const answer = lookUp(asked, lists);
  if (answer.kind === "found") return answer.line.prefecture + answer.line.name;
  if (answer.kind === "several") return answer.lines.map((line) => line.prefecture + line.name);
  return answer.kind;
}

describe("the look-up of a municipality", () => {
  it.each([
    ["282103", "兵庫県加古川市"],
    ["加古川市", "兵庫県加古川市"],
    ["兵庫県 加古川市", "兵庫県加古川市"],
    ["加古川", "兵庫県加古川市"],
    ["かこがわ", "兵庫県加古川市"],
    ["カコガワシ", "兵庫県加古川市"],
    ["Kakogawa", "兵庫県加古川市"],
    ["kakogawa-shi", "兵庫県加古川市"],
    ["Fuchu, Tokyo", "東京都府中市"],
    ["Kōnosu", "埼玉県鴻巣市"],
    ["Kounosu", "埼玉県鴻巣市"],
    ["鎌ヶ谷市", "千葉県鎌ケ谷市"],
    ["中央区", "東京都中央区"],
    ["Saitama", "埼玉県さいたま市"],
    ["京都", "京都府京都市"],
  ])("finds %s", (asked, name) => {
    expect(meant(asked)).toBe(name);
  });

  it("names the candidates where several fit, in full before in part", () => {
    expect(meant("府中市")).toEqual(["東京都府中市", "広島県府中市"]);
    expect(meant("ふちゅう")).toEqual(["東京都府中市", "広島県府中市", "広島県府中町"]);
    expect(meant("Fuchu Hiroshima")).toEqual(["広島県府中市", "広島県府中町"]);
    expect(meant("鎌")).toEqual(["千葉県鎌ケ谷市", "神奈川県鎌倉市"]);
  });

  it("tells prefectures, wards and former municipalities from those of today", () => {
    for (const asked of ["埼玉県", "埼玉", "Kanagawa", "110001"])
      expect(meant(asked)).toBe("prefecture");
    expect([meant("横浜市西区"), meant("141038")]).toEqual(["ward", "ward"]);
    for (const asked of ["鳩ヶ谷市", "鳩ケ谷", "埼玉県鳩ヶ谷市", "はとがや", "112267"])
      expect(meant(asked)).toBe("former");
    expect([meant("天国市"), meant("999997")]).toEqual(["unknown", "unknown"]);
  });

  it("takes the town of today before one of that name that became a city", () => {
    expect(meant("那珂川町")).toBe("栃木県那珂川町");
    expect(meant("福岡県那珂川町")).toBe("former");
  });

  it.each([
    [
      "鳩ヶ谷市",
      "鳩ヶ谷市 is no municipality any more. 埼玉県鳩ヶ谷市 became part of 埼玉県川口市 (112038) on 2011-10-11. Name the one of today.",
      "鳩ヶ谷市は今はない。埼玉県鳩ヶ谷市は2011年10月11日の合併で埼玉県川口市（112038）になった。今の市区町村を指定する。",
    ],
    [
      "福岡県那珂川町",
      "福岡県那珂川町 is no municipality any more. 福岡県那珂川町 became 福岡県那珂川市 (402311) on 2018-10-01. Name the one of today.",
      "福岡県那珂川町は今はない。福岡県那珂川町は2018年10月1日に福岡県那珂川市（402311）になった。今の市区町村を指定する。",
    ],
    [
      "千葉県",
      "千葉県 is 千葉県, a prefecture. Name one of its 54 municipalities, or give its code from data/municipality-codes.csv.",
      "千葉県は都道府県（千葉県）である。その中の54市区町村から1つを、名称かdata/municipality-codes.csvのコードで指定する。",
    ],
    [
      "111015",
      "111015 is さいたま市 西区, a ward. Plans stand under their city: 111007 (さいたま市).",
      "111015はさいたま市 西区で、行政区である。計画は市の下に置く：111007 (さいたま市)。",
    ],
    [
      "天国市",
      "天国市: no municipality has this name or code today; it may have merged into another (data/former-municipalities.csv does not hold them all). Look it up in data/municipality-codes.csv.",
      "天国市：今の市区町村にこの名称やコードはない。合併などでなくなった可能性もある（data/former-municipalities.csvにはすべては載っていない）。名称と読みはdata/municipality-codes.csvで調べる。",
    ],
    [
      "92029",
      "92029 has lost its zero: write 092029.",
      "92029は先頭の0が落ちている。092029と書く。",
    ],
    ["1234567", "1234567: a code has six digits.", "1234567は6桁ではない。コードは6桁で書く。"],
  ])("explains %s in both languages", (asked, en, ja) => {
    const answer = lookUp(asked, lists);
    if (answer.kind === "found") throw new Error("it is not to be found");
    expect(lookUpText(asked, answer)).toEqual({ en, ja });
  });
});

describe("the municipalities of an option", () => {
  const inData = () => ({ municipalities: [kawaguchi], lists });

  it("are those of the data by code, name or reading, and all without the option", () => {
    expect(readMunicipalities(undefined, inData())).toEqual(["112038"]);
    for (const asked of ["112038", "川口市", "川口", "かわぐち", "Kawaguchi"])
      expect(readMunicipalities([asked], inData())).toEqual(["112038"]);
  });

  it("says where one stands that the data do not have", () => {
    const refused = () => readMunicipalities(["加古川"], inData());
    expect(refused).toThrow(
      "兵庫県加古川市 (282103) is not in the data, which has 川口市. Add it with npm run new -- --municipality 282103.",
    );
    expect(refused).toThrow(UsageError);
    expect(() => readMunicipalities(["鳩ヶ谷市"], inData())).toThrow(
      "--municipality 鳩ヶ谷市 is no municipality any more. 埼玉県鳩ヶ谷市 became part of 埼玉県川口市 (112038) on 2011-10-11. Name the one of today.",
    );
  });
});

describe("the municipalities of pages on plans", () => {
  it("are those with a plan, and it says who is left out", () => {
    const said: string[] = [];
    const terminal = { err: (line: string) => void said.push(line) };
    const other = { ...kawaguchi, code: "112216", name: "草加市" };
    const plans = [{ file: { municipality: "112038" } }] as Plan[];
    const municipalities = [kawaguchi, other];
    expect(withPlans({ municipalities, plans }, terminal)).toEqual(["112038"]);
    expect(said).toEqual([
      "草加市 has no plan and is left out of the pages. To compare with it alone, name it in peer_lists of data/settings.yaml.",
    ]);
    expect(withPlans({ municipalities, plans: [] }, terminal)).toBeUndefined();
  });
});

describe("the list of former municipalities", () => {
  it("leads each into one of today, on a day, by the code where it has one", () => {
    const today = new Map(lists.codes.map((line) => [line.code, line]));
    expect(lists.former).toHaveLength(150);
    for (const { code, successor, prefecture } of lists.former) {
      expect(today.get(successor)?.prefecture).toBe(prefecture);
      if (code !== "") expect([isMunicipalityCode(code), today.has(code)]).toEqual([true, false]);
    }
    const names = lists.former.map(({ prefecture, name }) => prefecture + name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("brings the 1,727 municipalities of 31 March 2010 to the 1,718 of today", () => {
    const later = lists.former.filter(
      ({ date, change }) => date > "2010-03-31" && change === "merged",
    );
    const now = lists.codes.filter(
      ({ code, name }) => !name.includes(" ") && !(code.startsWith("13") && name.endsWith("区")),
    );
    expect([later.length, now.length]).toEqual([1727 - 1718, 1718]);
  });
});
