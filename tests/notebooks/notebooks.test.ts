import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../../src/commands/notebooks.ts";
import { openProject } from "../../src/open.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { formatNumber } from "../../src/words/format.ts";
import { pages } from "../../src/words/notebooks.ts";
import { DATA } from "../real-data.ts";
import { runRows } from "../run-rows.ts";
import { csvOf } from "../tables/csv-of.ts";
import { findChromium, goto, launch, openPage, serve, settle } from "./browser.ts";

const PAGES = Object.keys(pages);
const chromium = findChromium();
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

if (chromium === undefined && process.env.CI !== undefined)
  throw new Error("No Chromium on the PATH: apt-get install chromium, or set CHROMIUM_PATH.");

// Skipped where there is no Chromium: apt-get install chromium, or set CHROMIUM_PATH.
describe.skipIf(chromium === undefined && !process.env.CI)(
  "notebooks in a browser (needs Chromium)",
  () => {
    let folder: string;
    let server: Server;
    let base: string;
    let browser: Browser;
    let tables: Rows;
    let lines: string[];

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), "notebooks-test-"));
      lines = [];
      const write = (line: string) => lines.push(line);
      const terminal = { out: write, err: write, progress: () => {}, isTerminal: false };
      // Notebooks of whoever uses the project are theirs to try.
      const named = PAGES.flatMap((name) => ["--notebook", name]);
      const code = await run([...named, "--out", join(folder, "notebooks")], terminal);
      expect(code).toBe(0);
      ({ tables } = runRows(await openProject(DATA)));
      ({ server, base } = await serve(join(folder, "notebooks")));
      browser = await launch(chromium ?? "");
    }, 120_000);

    afterAll(async () => {
      await browser?.close();
      server?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it("builds every notebook to one small page", async () => {
      for (const name of PAGES) {
        const path = join(folder, "notebooks", `${name}.html`);
        expect((await stat(path)).isFile()).toBe(true);
        expect(gzipSync(await readFile(path)).length, name).toBeLessThan(1_500_000);
      }
      expect(lines.at(-1)).toMatch(/^5 notebooks in .*, data [0-9a-f]{8}, [\d.]+ s$/);
    });

    for (const name of PAGES)
      for (const [lang, width] of [
        ["ja", 1280],
        ["en", 360],
      ] as const)
        it(`${name} renders in ${lang} at ${width} px without trouble and is accessible`, async () => {
          const { page, troubles } = await openPage(browser, width);
          await goto(page, `${base}${name}.html${lang === "en" ? "?lang=en" : ""}`);
          expect(await page.getAttribute("html", "lang")).toBe(lang);
          expect(await page.locator("svg[role=img]").count()).toBeGreaterThan(0);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
          await page.evaluate(await readFile(AXE, "utf8"));
          const serious = await page.evaluate(async () => {
            const { axe } = window as unknown as { axe: typeof import("axe-core") };
            const { violations } = await axe.run(document, { resultTypes: ["violations"] });
            return violations
              .filter(({ impact }) => impact === "serious" || impact === "critical")
              .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
          });
          expect(serious).toEqual([]);
          expect(troubles).toEqual([]);
          await page.context().close();
        });

    it("a chosen theme shows the measures and rows of the report's tables", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}themes.html`);
      for (const theme of ["economy", "safety"] as const) {
        await page.check(`input[name=theme][value=${theme}]`);
        await settle(page);
        expect(new URL(page.url()).searchParams.get("theme")).toBe(theme);
        const rows = tables.comparisons.filter((row) => row.theme === theme);
        const drawn = rows.filter(({ grade }) => grade !== "not_comparable");
        const shown = await page
          .locator("article[data-measure]")
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-measure")));
        expect(new Set(shown)).toEqual(new Set(drawn.map(({ measure }) => measure)));
        for (const row of drawn.filter(({ baseline_value }) => baseline_value !== null)) {
          const picture = page.locator(`article[data-measure="${row.measure}"]`);
          const text = (await picture.locator("svg").allTextContents()).join(" ");
          const value = row.baseline_value ?? 0;
          const printed = Number(value.toFixed(3)) === value;
          const size = Math.abs(value);
          const digits = printed ? 3 : size >= 100 ? 0 : size >= 10 ? 1 : 2;
          expect(text, row.indicator_id).toContain(formatNumber(value, "ja", digits));
        }
        const listed = await page
          .locator("table th button[data-row]")
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
        const indicators = tables.indicators.filter((row) => row.theme === theme);
        expect(listed).toEqual(indicators.map(({ id }) => id));
      }
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("choices narrow the view and say what they leave out", async () => {
      const { page } = await openPage(browser);
      await goto(page, `${base}themes.html?theme=safety`);
      await page.uncheck("input[name=municipality][value='112038']");
      await settle(page);
      expect(new URL(page.url()).searchParams.get("municipality")).toBe("112330,141305");
      expect(await page.locator(".notice").innerText()).toContain("1市だけになり比べられない");
      await page.uncheck("input[name=municipality][value='112330']");
      await page.uncheck("input[name=municipality][value='141305']");
      await settle(page);
      expect(await page.locator("main .notice").innerText()).toBe(
        "この条件に合う行はありません。条件を広げるか、「条件を戻す」を押してください。",
      );
      await page.click("button.reset");
      await settle(page);
      expect(new URL(page.url()).search).toBe("?theme=safety");
      expect(await page.locator("article[data-measure]").count()).toBeGreaterThan(0);
      await page.context().close();
    });

    it("a mark opens printed cells, place and conversion, with the keyboard alone", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}themes.html?theme=safety`);
      const row = tables.comparisons.find(
        ({ measure, municipality_code }) =>
          measure === "crimes_per_1000" && municipality_code === "112038",
      );
      const indicator = tables.indicators.find(({ id }) => id === row?.indicator_id);
      await page.locator(`.hit[data-row="${row?.indicator_id}"]`).focus();
      await page.keyboard.press("Enter");
      const text = await page.locator("dialog.provenance").innerText();
      expect(indicator?.baseline_raw).toBe("4,997（R1 年中）");
      for (const part of [
        indicator?.baseline_raw,
        indicator?.target_raw,
        `${indicator?.document} ${indicator?.line}行`,
        indicator?.section,
        ...(row?.conversion.split("；") ?? []),
        row?.caveat,
      ])
        expect(text).toContain(part);
      expect(new URL(page.url()).searchParams.get("row")).toBe(row?.indicator_id);
      await page.keyboard.press("Escape");
      await page.waitForSelector("dialog", { state: "detached" });
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("hit");
      await goto(page, `${base}themes.html?row=${row?.indicator_id}&lang=en`);
      const opened = await page.locator("dialog.provenance").innerText();
      expect(opened).toContain(row?.conversion_en.split("; ")[0]);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("a search finds rows, and the CSV holds exactly them", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}explore.html`);
      await page.fill("input[name=word]", "交通 事故");
      await settle(page);
      const listed = await page
        .locator("table th button[data-row]")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
      const found = tables.indicators.filter(({ id }) => listed.includes(id));
      expect(found.length).toBeGreaterThan(2);
      expect(found.every(({ label, section }) => `${label}${section}`.includes("事故"))).toBe(true);
      expect(
        tables.indicators.filter(({ label }) => label.includes("交通事故")).map(({ id }) => id),
      ).toEqual(
        expect.arrayContaining(
          found.filter(({ label }) => label.includes("交通事故")).map(({ id }) => id),
        ),
      );
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("button.download").first().click(),
      ]);
      const csv = await readFile(await download.path(), "utf8");
      expect(csv).toBe(`\uFEFF${csvOf("indicators", found)}`);
      expect(download.suggestedFilename()).toMatch(/^indicators-[0-9a-f]{8}\.csv$/);
      await page.fill("input[name=word]", "どこにもない言葉");
      await settle(page);
      expect(await page.locator("main .notice").first().innerText()).toContain(
        "合う行はありません",
      );
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("sets the official statistics of a theme apart, each with year, quality, source and caution", async () => {
      const { page, troubles } = await openPage(browser);
      for (const [lang, heading, apart] of [
        ["ja", "参考：公的統計", "計画の現状値・目標値ではない"],
        ["en", "For reference: official statistics", "Neither baselines nor targets"],
      ] as const) {
        await goto(page, `${base}themes.html?theme=population&lang=${lang}`);
        const box = page.locator("section.official");
        expect(await box.getAttribute("aria-label")).toBe(heading);
        expect(await box.locator("h2").innerText()).toBe(heading);
        expect(await box.locator(".apart").innerText()).toContain(apart);
        const [inside, outside] = await box.evaluate((node) =>
          [node, document.body].map((part) => getComputedStyle(part).backgroundColor),
        );
        expect(inside).not.toBe(outside);
        // The rows of the plans stand outside the box, and nothing official stands among them.
        expect(await box.locator("[data-row]").count()).toBe(0);
        const items = tables.contextItems.filter(
          ({ theme, role }) => theme === "population" && role === "shown",
        );
        const lines = await box.locator("tbody tr").allInnerTexts();
        expect(lines).toHaveLength(items.length);
        for (const [index, item] of items.entries()) {
          const text = lines[index] ?? "";
          expect(text).toContain(lang === "ja" ? item.name : item.name_en);
          expect(text).toContain(lang === "ja" ? item.caution : item.caution_en);
          expect(text).toContain(lang === "ja" ? item.statistic : item.statistic_en);
          expect(text).toMatch(/(19|20)\d{2}/u);
          const quality = lang === "ja" ? /（[ABC](・推計)?）/gu : /\([ABC](, proj\.)?\)/gu;
          expect(text.match(quality), item.item_id).toHaveLength(3);
        }
        const notes = (await box.locator(".note").allTextContents()).join();
        for (const item of items)
          expect(notes).toContain(lang === "ja" ? item.not_for : item.not_for_en);
        const folded = await box.locator("details dd").allTextContents();
        for (const item of items) expect(folded).toContain(lang === "ja" ? item.why : item.why_en);
        const pictures = await box.locator("svg[role=img] desc").allTextContents();
        expect(pictures).toHaveLength(3);
        expect(pictures[0]).toContain("1,740");
      }
      // 3497 births over 594,274 residents, by calculator.
      expect(await page.locator("section.official tbody").innerText()).toContain("5.88 (B)");
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("shows one municipality's official statistics of every theme beside Japan and its peers", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}municipality.html?municipality=112330`);
      const box = page.locator("section.official");
      const shown = tables.contextItems.filter(({ role }) => role === "shown");
      expect(await box.locator("tbody tr").count()).toBe(shown.length);
      const births = box.locator("tbody tr", { hasText: "人口千人当たり出生数" });
      // Beside all of Japan everyone is divided by the census of 2020: 308 ÷ 65,201 × 1,000, the
      // country 727,269 ÷ 126,146,099 × 1,000; quartiles of 1,740 municipalities and median of 504.
      expect(await births.textContent()).toContain("4.72（B）5.773.41 / 4.54 / 5.83");
      expect(await births.textContent()).toContain("(n=504)");
      // Folded on the screen, open on paper.
      expect(await box.locator("tbody tr").first().isVisible()).toBe(false);
      await page.emulateMedia({ media: "print" });
      expect(await box.locator("tbody tr").first().isVisible()).toBe(true);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("finds official statistics by words, and the CSV holds exactly their values", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}explore.html?word=出生&what=official&municipality=112330`);
      const box = page.locator("section.official");
      const found = tables.contextItems.filter(
        (item) =>
          item.role === "shown" && (item.name + item.definition + item.why).includes("出生"),
      );
      expect(await box.locator("tbody tr").count()).toBe(found.length);
      expect(await page.locator("table th button[data-row]").count()).toBe(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        box.locator("button.download").click(),
      ]);
      const context = tables.context.filter(
        (row) =>
          row.municipality_code === "112330" &&
          found.some(({ item_id }) => item_id === row.item_id),
      );
      expect(context.length).toBeGreaterThan(5);
      expect(await readFile(await download.path(), "utf8")).toBe(
        `\uFEFF${csvOf("context", context)}`,
      );
      expect(download.suggestedFilename()).toMatch(/^context-[0-9a-f]{8}\.csv$/);
      await goto(page, `${base}explore.html?what=statistics`);
      expect(await page.locator(".notice").first().innerText()).toBe(
        "リンクにある what=statistics という値はありません。使える値は indicators, policies, official です。ほかの条件はそのまま使いました。",
      );
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("opens from a disk", async () => {
      const { page, troubles } = await openPage(browser);
      await page.unrouteAll();
      await goto(page, `file://${join(folder, "notebooks", "themes.html")}?theme=childcare`);
      await page.check("input[name=theme][value=safety]");
      await settle(page);
      expect(await page.locator("article[data-measure]").count()).toBeGreaterThan(3);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("says what to do about values of the address that do not exist", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}themes.html?theme=weather&row=nowhere-001`);
      const text = (await page.locator(".notice").allInnerTexts()).join("\n");
      expect(text).toContain(
        "リンクにある theme=weather という値はありません。使える値は population, economy, childcare, safety, environment, crosscutting です。",
      );
      expect(text).toContain("リンクにある行 nowhere-001 は、このデータにありません。");
      expect(await page.locator("article[data-measure]").count()).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
      await page.context().close();
    });

    it("says what to do when the tables are missing or of another version", async () => {
      for (const [answer, reason] of [
        ["null", "no tables.json"],
        ['{"format":99}', "format 99, not 3"],
        ['{"format":3,"tables":{"municipalities":{"columns":["code"],"rows":[]}}}', "lacks name"],
        ["not JSON", "ファイルが見つからないか、読めません"],
      ]) {
        const { page } = await openPage(browser);
        await page.addInitScript((text) => {
          window.fetch = async () => new Response(text);
        }, answer);
        await goto(page, `${base}themes.html`);
        const text = await page.locator("[role=alert]").innerText();
        expect(text).toContain(reason);
        expect(text).toContain("npm run notebooks");
        expect(await page.locator(".view").count()).toBe(0);
        await page.context().close();
      }
    });

    it("says what it needs where scripts do not run", async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${base}themes.html`);
      expect(await page.locator(".no-script").innerText()).toContain("JavaScript");
      await context.close();
    });
  },
);
