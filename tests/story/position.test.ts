import { describe, expect, it } from "vitest";
import { presentPosition } from "../../src/story/position.ts";
import { questionsOf } from "../../src/story/questions.ts";
import { aimOf, positionSentence } from "../../src/story/sentences.ts";
import { wayOf } from "../../src/story/way.ts";
import type { Indicator, Municipality, Rows } from "../../src/tables/rows.ts";

/** A promise to cut waste from 826 g in 2019 to 784 g, and what a test changes of it. */
const promise = (some: Partial<Indicator> = {}) =>
  ({
    id: "a-1",
    plan: "a",
    municipality_code: "112038",
    label: "ごみ",
    label_en: "Waste",
    unit: "g/人・日",
    direction: "lower",
    baseline_raw: "826（R1）",
    baseline_value: 826,
    baseline_year: 2019,
    target_raw: "784",
    target_type: "value",
    target_value: 784,
    target_year: 2025,
    period_end: 2025,
    ...some,
  }) as Indicator;

interface Official {
  judges_targets?: boolean;
  verdict?: "within" | "beyond" | "no_official";
  official?: number | null;
  unit?: string;
  /** Of 2020, the year before the plan began. */
  between?: number;
  now: number;
}

function tablesWith({
  judges_targets = true,
  verdict = "within",
  official = 826.2,
  unit,
  between,
  now,
}: Official) {
  const item = {
    item_id: "x",
    name: "ごみの量",
    name_en: "Waste",
    unit: unit ?? "g/人・日",
    unit_en: unit === undefined ? "g per person per day" : "persons",
    digits: 0,
    statistic: "調査",
    statistic_en: "Survey",
    date: "",
    date_basis: "fiscal_year",
    projection: false,
    judges_targets,
  };
  const link = {
    item_id: "x",
    row_id: "a-1",
    field: "baseline",
    plan_value: 826,
    official_value: official,
    official_year: official === null ? null : 2019,
    verdict,
    reason: "含めるごみの範囲が異なることがある",
    reason_en: "Kinds of waste may differ",
  };
  const value = {
    item_id: "x",
    municipality_code: "112038",
    year: 2024,
    value: now,
    unit: item.unit,
    preliminary: false,
    source: "調査",
    source_en: "Survey",
    quality: "B",
  };
  const before = between === undefined ? [] : [{ ...value, year: 2020, value: between }];
  return {
    contextItems: [item],
    contextPlans: [link],
    context: [...before, value],
    plans: [{ id: "a", period_start: 2021 }],
    results: [],
  } as unknown as Rows;
}

const voice = {
  lang: "ja",
  unitName: (unit: string) => unit,
  labelOf: ({ label }: Indicator) => label,
  nameOf: ({ name }: Municipality) => name,
} as const;

function told(row: Indicator, official: Official, lang: "ja" | "en" = "ja"): string {
  const position = presentPosition(row, tablesWith(official));
  if (position === null) throw new Error("no position");
  return positionSentence(position, row, { ...voice, lang });
}

describe("what a page says of a present figure", () => {
  it("reaches the target by a statistic that confirms the plan's baseline", () => {
    expect(told(promise(), { now: 737 })).toBe("令和6年度は737gで、目標値に達する水準にある。");
  });

  it("judges nothing by a statistic that is near the plan's baseline and not the same as printed", () => {
    const position = presentPosition(promise(), tablesWith({ now: 737, official: 827.2 }));
    expect(position).toMatchObject({ standing: "known", doubt: "definition" });
  });

  it("says no move where none is drawn: 830 g after 826 g, to be reduced", () => {
    const row = promise({ target_type: "decrease", target_value: null, target_raw: "減少を図る" });
    expect(presentPosition(row, tablesWith({ now: 830 }))?.standing).toBe("unchanged");
    expect(wayOf(row, 830).moved).toBe(0);
  });

  it("compares plainly and judges nothing where the statistic is not made for the target", () => {
    const official = { now: 737, judges_targets: false };
    expect(told(promise(), official)).toBe(
      "令和6年度は737gで、784gを下回る（含めるごみの範囲が異なることがある）。",
    );
    expect(presentPosition(promise(), tablesWith(official))).toMatchObject({
      standing: "known",
      doubt: "definition",
      against: { side: "below", met: true },
    });
  });

  it("names the real reason: no official value of the baseline's year, or another one", () => {
    expect(told(promise(), { now: 737, verdict: "no_official", official: null })).toBe(
      "令和6年度は737g（計画と同じ数え方かは要確認）。",
    );
    expect(told(promise(), { now: 737, verdict: "beyond", official: 700 })).toBe(
      "令和6年度は737g（数え方が計画と異なる可能性がある）。",
    );
  });

  it("tells the figure beside a promised cut as a cut, whose sign would make it a rise", () => {
    const row = promise({
      ...{ unit: "%", baseline_raw: "▲10.2％", baseline_value: -10.2 },
      ...{ target_raw: "▲50％以上", target_type: "at_most", target_value: -50 },
    });
    const official = { now: -12.5, unit: "%", verdict: "no_official", official: null } as const;
    expect(told(row, official)).toBe("令和6年度は13%の削減（計画と同じ数え方かは要確認）。");
    expect(told(row, official, "en")).toContain("FY2024: a cut of 13");
  });

  it("gives the statistic's reason in English as part of a sentence", () => {
    const official = { now: 737, judges_targets: false };
    expect(told(promise(), official, "en")).toMatch(/ \(kinds of waste may differ\)\.$/u);
  });

  it("is none where the statistic is defined otherwise and differs in the baseline's year", () => {
    const other = { now: 737, judges_targets: false, verdict: "beyond", official: 700 } as const;
    expect(presentPosition(promise(), tablesWith(other))).toBeNull();
  });

  it("moves as wished or against it where the target names a direction alone", () => {
    const row = promise({ target_type: "decrease", target_raw: "減少を図る", target_value: null });
    expect(told(row, { now: 737 })).toBe("令和6年度は737gで、目標の向きに動いた。");
    expect(told(row, { now: 900 })).toBe("令和6年度は900gで、目標と逆の向きに動いた。");
  });

  it("marks a value of a year before the plan began", () => {
    const tables = (start: number) => ({
      ...tablesWith({ now: 800 }),
      plans: [{ id: "a", period_start: start }] as unknown as Rows["plans"],
    });
    expect(presentPosition(promise(), tables(2025))?.beforePlan).toBe(true);
    expect(presentPosition(promise(), tables(2024))?.beforePlan).toBe(false);
  });

  it("calls nearer but behind what the year's own verdict finds behind the path", () => {
    const reported = (verdict: string) =>
      ({
        ...tablesWith({ now: 0 }),
        contextPlans: [],
        results: [
          {
            ...{ indicator_id: "a-1", plan: "a", year: 2024, value: 820, newest: true },
            ...{ origin: "report", review: "", review_en: "", quality: "B" },
            ...{ raw: "820", source: "市の評価", source_en: "City", document: "", date: "" },
          },
        ],
        progressYears: [{ indicator_id: "a-1", year: 2024, verdict }],
      }) as unknown as Rows;
    const said = (verdict: string) => {
      const position = presentPosition(promise(), reported(verdict));
      return position && positionSentence(position, promise(), voice);
    };
    expect(said("behind")).toContain("目標に近づいたが、計画の見込みを下回る。");
    expect(said("on_pace")).toContain("で、目標に近づいた。");
  });

  it("says that what moved had moved before the plan began, with the value between", () => {
    const row = promise({ target_type: "decrease", target_raw: "減少を図る", target_value: null });
    expect(told(row, { now: 737, between: 739 })).toBe(
      "令和6年度は737gで、減ったのは計画の始まる前である（令和2年度に739g）。",
    );
    expect(told(row, { now: 900, between: 901 }, "en")).toBe(
      "FY2024: 900 g; it rose before the plan began (FY2020: 901 g).",
    );
    expect(told(row, { now: 737, between: 780 })).toBe("令和6年度は737gで、目標の向きに動いた。");
  });

  it("measures the move from the official value of the baseline's year: 607,373 to 606,315", () => {
    const row = promise({
      unit: "万人",
      direction: "higher",
      baseline_value: 60.7,
      target_value: 61.5,
      target_raw: "61.5万人",
    });
    const official = { unit: "人", official: 607_373, now: 606_315 };
    expect(told(row, official)).toBe("令和6年度は60万6,315人で、現状値からわずかに減った。");
    expect(told(row, official, "en")).toBe("FY2024: 606,315, slightly down from the baseline.");
  });
});

it("raises a cut instead of lowering a change: ▲10.2% to ▲50%以上", () => {
  const some = { unit: "%", target_type: "at_most", target_value: -50, baseline_value: -10.2 };
  const gas = {
    label: "ガス",
    label_en: "Gases",
    short: "ガス",
    short_en: "Gases",
    verb_en: "",
    theme_rule: "",
    series: "",
    section: "",
  };
  const raw = { baseline_raw: "▲10.2%", target_raw: "▲50%以上", ...gas };
  const row = promise({ ...some, ...raw } as Partial<Indicator>);
  expect(aimOf(row, voice)).toContain("ガスの削減割合を10.2%から50%以上に高める目標");
  expect(aimOf(row, { ...voice, lang: "en" })).toContain(
    "raise the cut in gases from 10.2% to at least 50%",
  );
});

it("asks of a plan in force how far it is, of one that is over whether its target was met", () => {
  const place = { code: "112038" } as Municipality;
  const tables = { ...tablesWith({ now: 1, verdict: "within", official: null }), contextPlans: [] };
  const kind = (in_force: boolean) => {
    const row = promise({ in_force, period_end: 2030, target_year: 2030 });
    return questionsOf([row], { ...tables, progress: [] }, [place])[0]?.kind;
  };
  expect([kind(true), kind(false)]).toEqual(["unknown", "ended"]);
});

describe("the question about a figure that is to be confirmed", () => {
  const place = { code: "112038" } as Municipality;
  const kind = (now: number, some: Partial<Indicator> = {}) => {
    const row = promise(some);
    const tables = tablesWith({ now, verdict: "no_official", official: null });
    return questionsOf([row], { ...tables, progress: [] }, [place])[0]?.kind;
  };

  it("says whether it meets the target: 737 of 784 does, 800 does not", () => {
    expect(kind(737)).toBe("known_met");
    expect(kind(800)).toBe("known_short");
  });

  it("does not ask how a figure was counted where the target gives no level to meet", () => {
    const some = { target_type: "benchmark", target_raw: "伸び率を上回る", target_value: null };
    expect(kind(800, some as Partial<Indicator>)).toBe("worded");
  });

  it("does not ask after a target whose year is beyond the plan's end as if it were missed", () => {
    expect(kind(800, { target_year: 2030 })).toBe("known");
  });
});

it("takes no way for progress where the baseline was better: 1,533,264 to 1,300,000, more wanted", () => {
  const visits = promise({
    direction: "higher",
    baseline_value: 1_533_264,
    target_value: 1_300_000,
  });
  expect(wayOf(visits, 1_234_540)).toEqual({ share: null, moved: null, word: "short" });
  expect(wayOf(visits, 1_400_000)).toEqual({ share: null, moved: null, word: "met" });
});

it("is better than the target, not past it, where less is wanted: 826 to 784, now 700", () => {
  expect(wayOf(promise(), 700).word).toBe("far_below");
  expect(wayOf(promise({ direction: "higher", target_value: 868 }), 960).word).toBe("far_past");
});
