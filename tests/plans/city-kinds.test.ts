import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { formatProblem } from "../../src/lib/errors.ts";
import { openProject } from "../../src/open.ts";
import { kindOf, readCityKinds } from "../../src/plans/city-kinds.ts";
import { readCodes } from "../../src/plans/code-list.ts";

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), "kinds-"));
  await cp("data", data, { recursive: true });
});
afterEach(() => rm(data, { recursive: true }));

it("takes the kind of 128 special codes from the list, of others from the name", async () => {
  const kinds = await readCityKinds("data");
  expect(kinds.size).toBe(128);
  const kind = (code: string, name: string) => kindOf({ code, name }, kinds);
  expect(kind("122173", "柏市")).toBe("中核市");
  expect(kind("141305", "川崎市")).toBe("政令指定都市");
  expect(kind("131016", "千代田区")).toBe("特別区");
  expect(kind("112330", "北本市")).toBe("市");
  expect(kind("113018", "伊奈町")).toBe("町");
});

it("has the codes and names of the code list", async () => {
  const names = new Map((await readCodes("data")).map(({ code, name }) => [code, name]));
  for (const { code, name } of (await readCityKinds("data")).values())
    expect(names.get(code)).toBe(name);
});

it("refuses a name that is not the code's and a kind that is not the city's", async () => {
  const path = join(data, "municipalities.csv");
  const change = async (from: string, to: string) =>
    writeFile(path, (await readFile(path, "utf8")).replace(from, to));
  await change("川口市,Kawaguchi,埼玉県,中核市", "川口市,Kawaguchi,埼玉県,市");
  await change("北本市,Kitamoto", "北本,Kitamoto");
  const { reading } = await openProject(data);
  expect(reading.problems.map(formatProblem)).toEqual([
    'data/municipalities.csv [kind] municipality-kind: 川口市 is 中核市, not "市". Fix the kind, or the list data/city-kinds.csv where it is out of date.',
    'data/municipalities.csv [name] municipality-name: "112330" is 北本市 in data/municipality-codes.csv, not "北本". Fix the name or the code.',
  ]);
});

it("refuses a list that cannot be read in place of taking every city for one without a kind", async () => {
  const path = join(data, "city-kinds.csv");
  await writeFile(path, (await readFile(path, "utf8")).replace("柏市,中核市", "柏市,中核都市"));
  await expect(readCityKinds(data)).rejects.toThrow(/data\/city-kinds\.csv:\d+ \[kind\]/u);
  await writeFile(path, new Uint8Array([0xff, 0xff]));
  await expect(readCityKinds(data)).rejects.toThrow("file-encoding");
  await rm(path);
  expect((await readCityKinds(data)).size).toBe(0);
});
