import { expect, it } from "vitest";
import * as command from "../../src/commands/ingest.ts";
import { listening, refusalOf } from "../run-main.ts";

const DOCUMENT = "tests/cases/fourth-city/input/ashikaga-strategy-2026.txt";

it("refuses names of plans that it would not use", async () => {
  const said = (...args: string[]) =>
    refusalOf(command.run([DOCUMENT, ...args], listening("ja")), "ja");
  expect(await said("--plan", "a")).toBe("--plan は --out とともに使う。");
  expect(await said("--plan", "a,b", "--out", "nowhere")).toBe(
    "--plan の名前は2つ（a, b）だが、読んだ文書には計画が1つある。計画1つに名前を1つ、文書とその中の計画の順に書くか、--plan を書かない。",
  );
});
