import { describe, expect, it } from "vitest";
import { officialYears } from "../../src/charts/official-years.ts";
import { cities, collisions, context, texts } from "./helpers.ts";
import { contextValue, itemDefinition, sample } from "./official-sample.ts";

const options = { municipalities: cities };
const alone = (own: string) => ({ municipalities: cities.filter(({ code }) => code === own) });
const empty = { items: [], values: [], distributions: [] };

describe("officialYears", () => {
  it("breaks the line where values do not join and leaves preliminary values hollow", () => {
    const ja = context();
    const chart = officialYears(sample, options, ja);
    expect(chart.notes.join()).toContain("白抜き＝速報値");
    expect(chart.notes.join()).toContain("2018: 定義の変更");
    // Told below the picture alone.
    expect(texts(chart).join()).not.toMatch(/白抜き|縦の破線/u);
    expect(collisions(chart, ja)).toEqual([]);
    expect(texts(officialYears(empty, options, context("en")))).toEqual(["No data to show"]);
  });

  it("says in its title what happened, years before a break left out", () => {
    const series = (item: string, code: string, ...values: [number, number][]) =>
      values.map(([year, value]) => contextValue(item, code, year, value));
    const falls = itemDefinition("falls", {
      name: "出生",
      name_en: "Births",
      breaks: "",
      breaks_en: "",
    });
    const mixed = itemDefinition("mixed", {
      name: "移動",
      name_en: "Moves",
      breaks: "",
      breaks_en: "",
    });
    const values = cities.flatMap(({ code }, index) => [
      ...series("falls", code, [2020, 5], [2023, 4]),
      ...series("mixed", code, [2020, 5], [2023, 4 + index]),
    ]);
    const title = (items: (typeof falls)[], lang: "ja" | "en", rows = values) =>
      officialYears({ items, values: rows }, options, context(lang)).title;
    expect(title([falls], "ja")).toBe("出生は2020〜2023年に川口市、北本市、川崎市で下がった");
    expect(title([falls], "en")).toBe(
      "Births fell in Kawaguchi, Kitamoto and Kawasaki, 2020 to 2023",
    );
    expect(title([mixed], "ja")).toBe(
      "移動は2020〜2023年に川崎市で上がり、川口市で下がり、北本市でほぼ横ばいだった",
    );
    expect(title([falls, mixed], "en")).toBe(
      "Kawaguchi, Kitamoto and Kawasaki: Births fell; Moves differed by place",
    );
    // 9 → 4 → 5 with a break at the second value: after the break it rose.
    const broken = [
      contextValue("falls", "112038", 2019, 9),
      contextValue("falls", "112038", 2020, 4, { break_before: true }),
      contextValue("falls", "112038", 2021, 5),
    ];
    expect(title([falls], "ja", broken)).toBe("出生は2020〜2021年に川口市で上がった");
    // The same where the year of the break has no value itself.
    const [first, second, third] = broken;
    const unknown = { ...contextValue("falls", "112038", 2020, null), break_before: true };
    const later = [second, third].map((row) => ({ ...row, year: (row?.year ?? 0) + 1 }));
    const rows = [first, unknown, ...later.map((row) => ({ ...row, break_before: false }))];
    expect(title([falls], "ja", rows as typeof values)).toBe(
      "出生は2021〜2022年に川口市で上がった",
    );
    // 5.001 and 5.004 are both printed as 5.00.
    const level = series("falls", "112038", [2020, 5.001], [2021, 5.004]);
    expect(title([falls], "ja", level)).toBe("出生は2020〜2021年に川口市でほぼ横ばいだった");
  });

  it("says until when, where the last years went the other way", () => {
    const item = itemDefinition("falls", { name: "事故", name_en: "Accidents" });
    const course = (code: string, ...values: number[]) =>
      values.map((value, i) => contextValue("falls", code, 2019 + i, value));
    // 2.83 fell to 1.98 and is 2.01; 2.50 fell to 1.88 and is 2.08; 1.95 fell to the end.
    const values = [
      ...course("112038", 2.83, 1.98, 2.01, 2.01),
      ...course("112330", 2.5, 1.99, 1.88, 2.08),
      ...course("141305", 1.95, 1.9, 1.75, 1.7),
    ];
    const title = (lang: "ja" | "en", rows = values) =>
      officialYears({ items: [item], values: rows }, options, context(lang)).title;
    expect(title("ja")).toBe(
      "事故は2019〜2022年に川口市、北本市、川崎市で下がった（川口市は2020年、北本市は2021年まで）",
    );
    expect(title("en")).toContain("(until 2020 in Kawaguchi and 2021 in Kitamoto)");
    // 1.00 and 0.95 with 1.30 between: 0.05 is less than a third of 0.35.
    expect(title("ja", course("112038", 1, 1.3, 0.95))).toBe(
      "事故は2019〜2021年に川口市でほぼ横ばいだった",
    );
  });

  it("names the place of a break instead of its code, and no place that is not shown", () => {
    const item = itemDefinition("births", { breaks: "2018 (141305): 事務の変化" });
    const values = [2017, 2018, 2019].flatMap((year) =>
      cities.map(({ code }) =>
        contextValue("births", code, year, 5, {
          break_before: year === 2018 && code === "141305",
        }),
      ),
    );
    const chart = officialYears({ items: [item], values }, options, context());
    expect(chart.notes.join()).toContain("2018 (川崎市): 事務の変化");
    const one = officialYears({ items: [item], values }, alone("112038"), context());
    expect(one.notes.join()).not.toContain("事務の変化");
  });

  it("sets several items of one municipality beside each other", () => {
    const en = context("en");
    const second = itemDefinition("share", { name_en: "Share aged under 15" });
    const values = [2021, 2022, 2023].flatMap((year) =>
      ["births", "share"].map((id, index) => contextValue(id, "112330", year, year - 2015 - index)),
    );
    const items = [itemDefinition("births"), second];
    const chart = officialYears({ items, values }, alone("112330"), en);
    expect(collisions(chart, en)).toEqual([]);
  });
});

it("counts in fiscal years, and money in nominal terms, where the item does", () => {
  const money = itemDefinition("money", {
    name: "所得",
    name_en: "Income",
    unit: "千円/人",
    date_basis: "fiscal_year",
    date: "",
  });
  const values = [2015, 2023].map((year, i) => contextValue("money", "112038", year, 3 + i));
  const said = (lang: "ja" | "en") => {
    const rows = { items: [money], values };
    const { title, subtitle } = officialYears(rows, alone("112038"), context(lang));
    return `${title}|${subtitle}`;
  };
  expect(said("ja")).toMatch(/^所得は2015〜2023年度に名目で川口市で上がった\|.*2015〜2023年度$/u);
  expect(said("en")).toMatch(
    /^Income rose in Kawaguchi in nominal terms, FY2015 to FY2023\|.*FY2015–2023$/u,
  );
});
