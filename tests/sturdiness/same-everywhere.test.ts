import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataVersion } from "../../src/plans/data-version.ts";
import { loadProject } from "../../src/plans/load.ts";
import { DATA } from "../real-data.ts";
import { runMain } from "../run-main.ts";
import { changeFs, scratch, start, wholeFolder } from "./cli.ts";
import { tinyData } from "./tiny.ts";

let folder: Awaited<ReturnType<typeof scratch>>;
beforeAll(async () => {
  folder = await scratch();
});
afterAll(() => folder.remove());

/** Folders are listed backwards, as another file system might. */
const SHUFFLED = changeFs(`import promises from "node:fs/promises";
const backwards = (names) => (Array.isArray(names) ? names.toReversed() : names);
const { readdirSync } = fs; const { readdir } = promises;
fs.readdirSync = (...args) => backwards(readdirSync(...args));
promises.readdir = async (...args) => backwards(await readdir(...args));`);

/** Whoever wants the network is told no, and the program ends with what was wanted. */
const ALONE = `import net from "node:net"; import dns from "node:dns"; import dgram from "node:dgram"; import http from "node:http"; import https from "node:https"; import http2 from "node:http2"; import { syncBuiltinESMExports } from "node:module";
const wanted = [];
const refuse = (what) => () => { wanted.push(what); throw new Error("no network: " + what); };
// A pipe of the machine is no network: tsx asks for one to the process that started it.
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const [first] = args.flat();
  if (typeof first === "string" ? !first.includes("/") : first?.path === undefined) refuse("connect")();
  return connect.apply(this, args);
};
net.Server.prototype.listen = refuse("listen");
dgram.createSocket = refuse("dgram");
for (const web of [http, https]) web.request = web.get = refuse("http");
http2.connect = refuse("http2");
dns.lookup = dns.resolve = refuse("dns"); dns.promises.lookup = dns.promises.resolve = refuse("dns");
globalThis.fetch = refuse("fetch"); globalThis.WebSocket = refuse("WebSocket");
process.on("exit", () => { if (wanted.length > 0) { console.error("wanted " + wanted); process.exitCode = 77; } });
syncBuiltinESMExports();`;

/** Another machine than that of the tests: settings that must change no byte. */
const STRANGE = {
  PATH: process.env.PATH,
  TZ: "America/Los_Angeles",
  LANG: "C",
  LC_ALL: "tr_TR.UTF-8",
  FORCE_COLOR: "3",
  UV_THREADPOOL_SIZE: "1",
};

describe("a report", () => {
  it("is the same in every place, language, time zone and order of files, and asks for no network", async () => {
    const args = ["report", "--lang", "ja", "--theme", "safety", "--data", DATA, "--out"];
    const [here, strange] = ["here", "strange"].map((name) => join(folder.path, name, "reports"));
    const ended = start([...args, strange ?? ""], {
      preload: [ALONE, SHUFFLED],
      cwd: folder.path,
      env: STRANGE,
    }).ended;
    expect((await runMain([...args, here ?? ""])).code).toBe(0);
    const { code, out, err } = await ended;
    expect([code, /wanted.*/u.exec(err)]).toEqual([0, null]);
    expect(wholeFolder(strange ?? "")).toEqual(wholeFolder(here ?? ""));
    const manifest = (of = "") => readFileSync(join(of, "manifest.json"), "utf8");
    expect(manifest(strange)).toBe(manifest(here));
    // Colours belong on a terminal, and what is said is no terminal here.
    expect(out + err).not.toContain("\u001b[");
  });

  it("notices who asks for the network", async () => {
    const asking = `for (const ask of [() => fetch("https://example.org"), () => http.get("http://example.org"), () => dns.lookup("example.org", () => {}), () => net.connect(80, "example.org")])
  try { ask(); } catch {}`;
    const { code, err } = await start(["--help"], { preload: `${ALONE} ${asking}` }).ended;
    expect({ code, err }).toEqual({ code: 77, err: "wanted fetch,http,dns,connect\n" });
  });
});

describe("data", () => {
  it("list the municipalities by code in whatever order the file names them", async () => {
    const data = await tinyData(folder.path);
    const file = join(data, "municipalities.csv");
    const { municipalities } = await loadProject(data);
    const version = await dataVersion(data);
    const [head = "", ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
    writeFileSync(file, [head, ...rows.toReversed()].map((line) => `${line}\n`).join(""));
    expect(rows.length).toBeGreaterThan(1);
    expect((await loadProject(data)).municipalities).toEqual(municipalities);
    expect(await dataVersion(data)).toBe(version);
  });
});
