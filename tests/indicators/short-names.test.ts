import { expect, it } from "vitest";
import { selectPromises } from "../../src/story/promises.ts";
import { realRows } from "../real-data.ts";
import { THEMES } from "../themes.ts";

const rows = await realRows();

it("gives names as readers say them, and the verb of the target", () => {
  const births = rows.indicators.find(({ id }) => id === "kitamoto-strategy-2022-027");
  expect(births).toMatchObject({
    short: "出生数",
    short_en: "Births",
    verb: "増やす",
    verb_en: "raise",
  });
  const survey = rows.indicators.find(({ id }) => id === "kawaguchi-strategy-2021-006");
  expect(survey).toMatchObject({ short: "", short_en: "", verb: "", verb_en: "" });
});

it("names every promise that stands on the first pages of a theme", () => {
  const shown = THEMES.flatMap((theme) => selectPromises(theme, rows).shown);
  expect(shown.filter(({ short }) => short === "").map(({ id }) => id)).toEqual([]);
});
