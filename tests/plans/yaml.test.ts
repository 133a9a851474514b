import { describe, expect, it } from "vitest";
import { z } from "zod";
import { formatProblem } from "../../src/lib/errors.ts";
import { parseYaml } from "../../src/lib/files/yaml.ts";

const entry = z.strictObject({
  id: z.string().min(1),
  grade: z.enum(["same", "similar"]),
  rows: z.array(z.string()).default([]),
});
const read = (text: string) => parseYaml("data/x.yaml", text, z.array(entry));
const messages = (text: string) => read(text).problems.map(formatProblem);

describe("parseYaml", () => {
  it("gives the value", () => {
    expect(read("- id: a\n  grade: same\n")).toMatchObject({
      value: [{ id: "a", grade: "same", rows: [] }],
      problems: [],
    });
  });

  it("names the line and the path of every wrong key, and what would fit", () => {
    const text = `- id: a
  grade: best
- id: 7
  grade: same
- grade: similar
  colour: red
- id: ""
  grade: same
  rows: a
`;
    expect(messages(text)).toEqual([
      'data/x.yaml:2 [0.grade] yaml-invalid: "best" does not fit. Use one of same, similar.',
      'data/x.yaml:3 [1.id] yaml-invalid: "7" is read as a number where text belongs. Put it in quotes.',
      'data/x.yaml:5 [2.id] yaml-invalid: The key "id" is missing. Add it.',
      'data/x.yaml:6 [2.colour] yaml-invalid: The key "colour" is unknown. Remove it or fix its name.',
      "data/x.yaml:7 [3.id] yaml-invalid: The text is empty. Fill it in.",
      'data/x.yaml:9 [3.rows] yaml-invalid: "a" does not fit: a list expected. Fix the entry.',
    ]);
  });

  it("keeps the entries that fit and finds their lines in the file", () => {
    const reading = read("- id: a\n  grade: best\n- id: b\n  grade: same\n  rows: [x]\n");
    expect(reading.value).toEqual([{ id: "b", grade: "same", rows: ["x"] }]);
    const problem = { code: "row-unknown", file: "data/x.yaml", line: 0, message: "" };
    expect(reading.locate({ ...problem, column: "0.rows.0" })).toEqual({
      ...problem,
      line: 5,
      column: "1.rows.0",
    });
  });

  it("reports text that is no YAML, with its line", () => {
    expect(messages("- id: a\n- id: [b\n")).toEqual([
      "data/x.yaml:3 yaml-malformed: Flow sequence in block collection must be sufficiently indented and end with a ]. Fix the YAML.",
    ]);
    expect(messages("- id: a\n  id: b\n")).toEqual([
      "data/x.yaml:2 yaml-malformed: Map keys must be unique. Fix the YAML.",
    ]);
  });

  it("names full-width spaces and colons", () => {
    const space =
      "The line holds a full-width space （　） where YAML takes a half-width one. Type it again in half-width.";
    const colon =
      "The line holds a full-width colon （：） where YAML takes a half-width one. Type it again in half-width.";
    expect(messages("- id: a\n　name: b\n")[0]).toBe(`data/x.yaml:2 yaml-full-width: ${space}`);
    expect(messages("- id: a\n  id：b\n  x: [\n")[0]).toBe(
      `data/x.yaml:2 yaml-full-width: ${colon}`,
    );
    expect(messages("- id：a\n")[0]).toBe(`data/x.yaml:1 yaml-full-width: ${colon}`);
    expect(messages("- id: a　b：c\n  grade: best\n")).toEqual([
      'data/x.yaml:2 [0.grade] yaml-invalid: "best" does not fit. Use one of same, similar.',
    ]);
  });

  it("reports an alias within its own anchor, whose value has no end", () => {
    const own = "Fix the YAML.";
    expect(messages("x: 1\ny: &a\n  <<: *a\n")).toEqual([
      `data/x.yaml:3 yaml-malformed: The alias a stands within its own anchor. ${own}`,
    ]);
    expect(messages("- &a [1, *a]\n")).toEqual([
      `data/x.yaml:1 yaml-malformed: The alias a stands within its own anchor. ${own}`,
    ]);
  });

  it("reports an alias without its anchor, and aliases that grow beyond measure", () => {
    expect(messages("<<: *a\n")).toEqual([
      "data/x.yaml yaml-malformed: Unresolved alias (the anchor must be set before the alias): a. Fix the YAML.",
    ]);
    const names = [..."abcdefgh"];
    const bomb = names.map((name, i) => {
      const list =
        i === 0
          ? "x"
          : Array(9)
              .fill(`*${names[i - 1]}`)
              .join(", ");
      return `${name}: &${name} [${list}]\n`;
    });
    expect(messages(bomb.join(""))).toEqual([
      "data/x.yaml yaml-malformed: Excessive alias count indicates a resource exhaustion attack. Fix the YAML.",
    ]);
  });
});
