import { describe, expect, it } from "vitest";
import { themeText } from "../../src/commands/row-texts.ts";
import { themeProposals } from "../../src/match/themes.ts";
import type { Indicator } from "../../src/tables/rows.ts";

const row = (id: string, label: string, rule: string, more: Partial<Indicator> = {}) =>
  ({
    id,
    label,
    section: "",
    series: "",
    plan: id.replace(/-\d+$/u, ""),
    theme: rule === "remainder" ? "crosscutting" : "safety",
    subtheme: rule === "remainder" ? "administration" : "traffic",
    theme_rule: rule,
    ...more,
  }) as Indicator;

const ROWS = [
  row("town-2026-001", "交通安全教室の回数", "remainder"),
  row("town-2026-002", "うさぎの数", "remainder"),
  row("town-2026-003", "交通安全教室の参加者", "word:交通"),
  row("city-2021-001", "交通安全教室の参加者数", "word:交通"),
  row("city-2021-002", "町会の加入率", "word:町会"),
];

describe("themes for rows that no word places", () => {
  it("come from the nearest row of another plan, or from none", () => {
    expect(themeProposals(ROWS).map(({ row, like }) => [row.id, like?.id ?? null])).toEqual([
      ["town-2026-001", "city-2021-001"],
      ["town-2026-002", null],
    ]);
    expect(themeProposals(ROWS.slice(2))).toEqual([]);
  });

  it("come of equally near rows from the one in the same section, or from none where they differ", () => {
    const asked = (id: string, section: string, subtheme?: string) =>
      row(id, "施策に満足している人の割合", subtheme === undefined ? "remainder" : "policy:1", {
        section,
        ...(subtheme === undefined ? {} : { subtheme }),
      });
    const rows = [
      asked("city-2026-001", "施策2 交通"),
      asked("city-2026-002", "施策9 新しい施策"),
      asked("city-2021-001", "施策1 防災", "disaster"),
      asked("city-2021-002", "施策2 交通", "traffic"),
    ];
    expect(themeProposals(rows).map(({ like }) => like?.id ?? null)).toEqual([
      "city-2021-002",
      null,
    ]);
  });

  it("are told in both languages", () => {
    const [near, alone] = themeProposals(ROWS);
    expect(near && themeText(near, "ja")).toBe(
      "town-2026-001「交通安全教室の回数」：分野を決める語がない。city-2021-001「交通安全教室の参加者数」に近いので、案は theme: safety、subtheme: traffic。data/taxonomy.yamlのwordsかoverridesに加える。",
    );
    expect(near && themeText(near, "en")).toBe(
      'town-2026-001 "交通安全教室の回数": no word places the row. Near to city-2021-001 "交通安全教室の参加者数", so perhaps theme: safety, subtheme: traffic. Add a word or an override to data/taxonomy.yaml.',
    );
    expect(alone && themeText(alone, "en")).toBe(
      'town-2026-002 "うさぎの数": no word places the row, and no row of another plan tells where it belongs. Add a word or an override to data/taxonomy.yaml.',
    );
  });
});
