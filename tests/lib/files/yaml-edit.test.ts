import { expect, test } from "vitest";
import { withoutEntries } from "../../../src/lib/files/yaml-edit.ts";

const TEXT = `# head
- id: a # first
  rows: [ x,  y, z ]   # kept as it is
# of b
- id: b
  text: >
    folded
    text
  members:
    - row: p
      steps:
        - { to: 1 }
    # of q
    - row: q # last
- {id: c}
`;

test("an entry goes with its lines; comments and form of the rest stay", () => {
  expect(withoutEntries(TEXT, [[1]])).toBe(`# head
- id: a # first
  rows: [ x,  y, z ]   # kept as it is
# of b
- {id: c}
`);
  expect(withoutEntries(TEXT, [[2], [1, "members", 0], [0, "rows", 1]])).toBe(`# head
- id: a # first
  rows: [ x,  z ]   # kept as it is
# of b
- id: b
  text: >
    folded
    text
  members:
    # of q
    - row: q # last
`);
});

test("the last entries of a list in brackets go with the comma before them", () => {
  const rows = [
    [0, "rows", 1],
    [0, "rows", 2],
  ];
  expect(withoutEntries(TEXT, rows)).toContain("  rows: [ x ]   # kept as it is\n");
});

test("a list that loses all becomes an empty one", () => {
  expect(
    withoutEntries("a:\n  - 1\n  - 2\nb: 3\n", [
      ["a", 0],
      ["a", 1],
    ]),
  ).toBe("a:\n  []\nb: 3\n");
  expect(withoutEntries("- x\n", [[0]])).toBe("[]\n");
});
