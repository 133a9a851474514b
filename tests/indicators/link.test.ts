import { describe, expect, it } from "vitest";
import { buildRealData } from "../real-data.ts";

const { build } = await buildRealData();
const pairs = (key: "repeat_of" | "same_as", plan: string) =>
  build.indicators
    .filter((row) => row.plan === plan && row[key] !== null)
    .map((row) => `${row.id.slice(-3)} ${row.label} ${row[key]}`);

describe("linkRows", () => {
  it("points each 再掲 of the second phase to its first appearance", () => {
    const first = (row: string) => `kitamoto-strategy-2022-${row}`;
    expect(pairs("repeat_of", "kitamoto-strategy-2022")).toEqual([
      `019 特定空家数 ${first("004")}`,
      `035 家事・育児・介護を行っている男性・女性の比率（女性を１００とした場合の男性の比率） ${first("003")}`,
      `037 就労マッチング人数 ${first("014")}`,
      `061 地域活動に参加している市民の割合 ${first("040")}`,
      `063 学校応援団の活動回数 ${first("032")}`,
      `066 社会参加している高齢者の割合 ${first("045")}`,
      `068 社会参加している障がい者の割合 ${first("046")}`,
      `070 各種スポーツ・レクリエーションの団体数 ${first("049")}`,
      `072 協働パートナー登録件数 ${first("017")}`,
      `075 包括・事業連携協定に基づく事業実施件数（累計） ${first("025")}`,
    ]);
  });

  it("points each 再掲 of the KPI tables to its first appearance", () => {
    expect(pairs("repeat_of", "kawasaki-sdgs-plan-2022")).toEqual([
      "007 平等と多様性が尊重されていると思う市民の割合 kawasaki-sdgs-plan-2022-005",
      "010 市域の温室効果ガス排出量の削減割合(2013年度比) kawasaki-sdgs-plan-2022-008",
    ]);
  });

  it("links headline and KPI rows of one quantity without calling them repeats", () => {
    expect(pairs("same_as", "kawaguchi-strategy-2021")).toEqual([
      "008 市内総生産額 kawaguchi-strategy-2021-004",
      "055 川口市民の65歳健康寿命（男性） kawaguchi-strategy-2021-051",
      "056 川口市民の65歳健康寿命（女性） kawaguchi-strategy-2021-052",
      "076 刑法犯認知件数 kawaguchi-strategy-2021-053",
    ]);
    expect(pairs("repeat_of", "kawaguchi-strategy-2021")).toEqual([]);
  });

  it("links the summary tables and the policies, also where the wording differs", () => {
    const to = (row: string) => `kawasaki-sdgs-plan-2022-${row}`;
    expect(pairs("same_as", "kawasaki-sdgs-plan-2022")).toEqual([
      `015 地域包括ケアシステムの考え方の理解度 ${to("006")}`,
      `022 市域の温室効果ガス排出量の削減割合(2013年度比) ${to("008")}`,
      `023 1人1日あたりのごみ排出量 ${to("009")}`,
      `025 グリーンイノベーションクラスターのプロジェクトの年間件数 ${to("001")}`,
      `026 福祉製品等開発・改良プロジェクト累計件数 ${to("002")}`,
      `034 地域貢献活動に関する取組にかかわったことがある人の割合 ${to("004")}`,
      `035 平等と多様性が尊重されていると思う市民の割合 ${to("005")}`,
    ]);
  });

  it("links two plans of one municipality, and a survey only under the same policy", () => {
    const to = (row: string) => `kawaguchi-strategy-2021-${row}`;
    expect(pairs("same_as", "kawaguchi-general-plan-2021")).toEqual([
      `001 この施策の推進が図られていると感じる人の割合 ${to("030")}`,
      `002 町会・自治会加入率 ${to("031")}`,
      `003 NPO 法人・ボランティア団体数 ${to("032")}`,
      `004 この施策の推進が図られていると感じる人の割合 ${to("033")}`,
      `005 市の附属機関等の公募委員の応募倍率 ${to("034")}`,
      `006 この施策の推進が図られていると感じる人の割合 ${to("078")}`,
      `007 経常収支比率 ${to("079")}`,
      `008 市税収納率（現年度分・滞納繰越分） ${to("080")}`,
      `009 国保税収納率（現年度分） ${to("081")}`,
    ]);
  });

  it("links the first phase to the second, men to men and women to women", () => {
    const to = (row: string) => `kitamoto-strategy-2022-${row}`;
    expect(pairs("same_as", "kitamoto-strategy-2016")).toEqual([
      `003 安全で安らげるまちなみとなっていると思う市民の割合 ${to("041")}`,
      `005 人口１人当たりの都市公園面積（総公園面積／総人口） ${to("050")}`,
      `009 妊婦が妊婦健康診査を受診した回数 ${to("030")}`,
      `011 保育所（園）待機児童数 ${to("028")}`,
      `016 ６５歳健康寿命 ${to("038")}`,
      `017 ６５歳健康寿命 ${to("039")}`,
      `020 地域活動に参加している市民の割合 ${to("040")}`,
    ]);
    expect(pairs("same_as", "kitamoto-strategy-2022")).toEqual([]);
  });
});
