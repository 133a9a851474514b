import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { deflateSync, gzipSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { allCharts } from "../../src/briefings/chart-set.ts";
import { createBriefingContext } from "../../src/briefings/context.ts";
import { notebookFiles } from "../../src/commands/notebook-data.ts";
import { run } from "../../src/commands/notebooks.ts";
import { createDocument } from "../../src/lib/chart/node-document.ts";
import { openFonts } from "../../src/lib/pdf/fonts.ts";
import { datedAmount, rowAmount } from "../../src/story/amounts.ts";
import { comparedLevels, sharesAxis } from "../../src/story/by-measure.ts";
import { nowAmount } from "../../src/story/now-amount.ts";
import { placePromises } from "../../src/story/profile.ts";
import { profileTitle } from "../../src/story/profile-head.ts";
import { selectPromises } from "../../src/story/promises.ts";
import { sideBySide } from "../../src/story/side-by-side.ts";
import type { Rows } from "../../src/tables/rows.ts";
import { formatNumber } from "../../src/words/format.ts";
import { pages } from "../../src/words/notebooks.ts";
import { overflow, paleTexts, thinTables, violations } from "../page-checks.ts";
import { realProject, realRows } from "../real-data.ts";
import { tinyData } from "../sturdiness/tiny.ts";
import { findChromium, goto, launch, openPage, serve, settle, type Watched } from "./browser.ts";

const PAGES = Object.keys(pages);
const WORDS = { lang: "ja", unitName: (unit: string) => unit } as const;
const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const chromium = findChromium();

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
    let shared: Watched;
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
      tables = await realRows();
      ({ server, base } = await serve(join(folder, "notebooks")));
      browser = await launch(chromium ?? "");
      shared = await openPage(browser);
    });

    /** Another view on the page that most tests share. */
    async function visit(path: string): Promise<Watched> {
      shared.troubles.length = 0;
      await goto(shared.page, `${base}${path}`);
      return shared;
    }

    const seen = new Map<string, Promise<Page>>();
    /** A view that tests read and leave as it is, opened once for all of them. */
    function look(path: string): Promise<Page> {
      const open = async () => {
        const { page } = await openPage(browser);
        await goto(page, `${base}${path}`);
        return page;
      };
      const page = seen.get(path) ?? open();
      seen.set(path, page);
      return page;
    }

    afterAll(async () => {
      await browser?.close();
      server?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it("builds every notebook to one small page", async () => {
      for (const name of PAGES) {
        const path = join(folder, "notebooks", `${name}.html`);
        expect((await stat(path)).isFile()).toBe(true);
        const page = await readFile(path);
        expect(page.length, name).toBeLessThan(1_050_000);
        expect(gzipSync(page, { level: 9 }).length, name).toBeLessThan(410_000);
      }
      expect(lines.at(-1)).toMatch(/^5 notebooks in .*, data [0-9a-f]{8}, [\d.]+ s$/);
    });

    it.each(PAGES)(
      "%s renders without trouble and is accessible, wide and narrow, in both languages",
      async (name) => {
        const { page, troubles } = await openPage(browser);
        // Fewer rows of the same kinds, where a page lists all of them.
        const { [name]: view = "" } = {
          explore: "?theme=safety&municipality=112330",
          municipality: "?municipality=112330",
        } as Record<string, string>;
        await goto(page, `${base}${name}.html${view}`);
        // The buttons over the rows of a chart would hide its text from the check of contrast.
        await page.addStyleTag({ content: ".hit { background: none; pointer-events: none }" });
        for (const [lang, width] of [
          ["en", 1280],
          ["ja", 360],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.click(`[data-lang=${lang}]`);
          await settle(page);
          expect(await page.getAttribute("html", "lang")).toBe(lang);
          expect(await page.locator("svg[role=img]").count()).toBeGreaterThan(0);
          expect(await overflow(page)).toBeLessThanOrEqual(0);
          expect(await paleTexts(page)).toEqual([]);
        }
        // The narrow page has all that the wide one has; what is folded away is drawn by opening it.
        await page.evaluate(() => {
          for (const node of document.querySelectorAll("details")) node.open = true;
        });
        await settle(page);
        expect(await paleTexts(page)).toEqual([]);
        await thinTables(page);
        expect(await violations(page)).toEqual([]);
        expect(troubles).toEqual([]);
        await page.context().close();
      },
    );

    it.each(["ja", "en"])("keeps the names above official values on a phone: %s", async (lang) => {
      const { page } = await openPage(browser, 390);
      await goto(page, `${base}themes.html?theme=safety&lang=${lang}`);
      const boxes = await page
        .locator("figure:has([id^='official-standing']) svg text, #official-standing svg text")
        .evaluateAll((nodes) =>
          nodes.map((node) => {
            const { left, right, top, bottom } = node.getBoundingClientRect();
            return { text: node.textContent ?? "", left, right, top, bottom };
          }),
        );
      expect(boxes.length).toBeGreaterThan(20);
      expect(boxes.filter(({ right }) => right > 390)).toEqual([]);
      const over = boxes.flatMap((one, i) =>
        boxes
          .slice(i + 1)
          .filter(
            (two) =>
              Math.min(one.right, two.right) - Math.max(one.left, two.left) > 1 &&
              Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > 4,
          )
          .map((two) => `${one.text} / ${two.text}`),
      );
      expect(over).toEqual([]);
      await page.context().close();
    });

    it("a chosen theme shows the measures and rows of the report's tables", async () => {
      const { page, troubles } = await visit("themes.html");
      for (const theme of ["economy", "safety"] as const) {
        await page.check(`input[name=theme][value=${theme}]`);
        await settle(page);
        expect(new URL(page.url()).searchParams.get("theme")).toBe(theme);
        const rows = tables.comparisons.filter((row) => row.theme === theme);
        const levels = rows.filter(
          ({ grade, form }) => grade !== "not_comparable" && form === "level",
        );
        const paces = sideBySide(theme, tables).filter(({ kind }) => kind === "pace");
        const shown = await page
          .locator("article[data-measure]")
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-measure")));
        const drawn = [...levels, ...paces.flatMap((side) => side.rows)];
        expect(new Set(shown)).toEqual(new Set(drawn.map(({ measure }) => measure)));
        for (const row of levels.filter(({ baseline_value }) => baseline_value !== null)) {
          const picture = page.locator(`article[data-measure="${row.measure}"]`);
          const text = (await picture.locator("svg").allTextContents()).join(" ");
          const value = row.baseline_value ?? 0;
          const printed = Number(value.toFixed(3)) === value;
          const size = Math.abs(value);
          const digits = printed ? 3 : size >= 100 ? 0 : size >= 10 ? 1 : 2;
          const indicator = tables.indicators.find(({ id }) => id === row.indicator_id);
          const written = [
            formatNumber(value, "ja", digits),
            ...(indicator ? [rowAmount(indicator, "baseline", WORDS)] : []),
          ];
          expect(
            written.some((one) => text.includes(one)),
            `${row.indicator_id}: ${written.join(" or ")}`,
          ).toBe(true);
        }
        const listed = await page
          .locator("tbody th button[data-row]")
          .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
        const indicators = tables.indicators.filter((row) => row.theme === theme);
        expect(listed).toEqual(indicators.map(({ id }) => id));
      }
      expect(troubles).toEqual([]);
    });

    it("choices narrow the view and say what they leave out", async () => {
      const { page } = await visit("themes.html?theme=safety");
      await page.uncheck("input[name=municipality][value='112038']");
      await settle(page);
      expect(new URL(page.url()).searchParams.get("municipality")).toBe("112330,141305");
      expect(await page.locator(".notice").innerText()).toContain("1市だけになり比較できない");
      await page.uncheck("input[name=municipality][value='112330']");
      await page.uncheck("input[name=municipality][value='141305']");
      await settle(page);
      expect(await page.locator("main .notice").first().innerText()).toBe(
        "この条件に合う行はありません。条件を広げるか、「条件を戻す」を押してください。",
      );
      await page.click("button.reset");
      await settle(page);
      expect(new URL(page.url()).search).toBe("?theme=safety");
      expect(await page.locator("article[data-measure]").count()).toBeGreaterThan(0);
    });

    it("a mark opens printed cells, place and conversion, with the keyboard alone", async () => {
      const { page, troubles } = await visit("themes.html?theme=safety");
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
    });

    it("a search finds rows, and the CSV holds exactly them", async () => {
      const { page, troubles } = await visit("explore.html");
      await page.fill("input[name=word]", "交通 事故");
      await settle(page);
      const listed = await page
        .locator("tbody th button[data-row]")
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
        page.locator("button.download:visible").first().click(),
      ]);
      const csv = await readFile(await download.path(), "utf8");
      const [heads = "", ...rows] = csv.trimEnd().split("\n");
      expect(heads).toMatch(/^\uFEFFid,municipality_code,.*,municipality,plan_title,theme_name,/);
      expect(rows.map((row) => row.split(",")[0])).toEqual(found.map(({ id }) => id));
      expect(download.suggestedFilename()).toMatch(/^indicators-[0-9a-f]{8}\.csv$/);
      await page.fill("input[name=word]", "どこにもない言葉");
      await settle(page);
      expect(await page.locator("main .notice").first().innerText()).toContain(
        "合う行はありません",
      );
      expect(troubles).toEqual([]);
    });

    it("sets the official statistics of a theme apart, each with year, quality, source and caution", async () => {
      const { page, troubles } = shared;
      troubles.length = 0;
      for (const [lang, heading, apart] of [
        ["ja", "参考：公的統計", "計画の現状値・目標値ではない"],
        ["en", "For reference: official statistics", "Neither baselines nor targets"],
      ] as const) {
        await goto(page, `${base}themes.html?theme=population&lang=${lang}`);
        const box = page.locator("section.official");
        expect(await box.getAttribute("aria-label")).toBe(heading);
        expect(await box.locator(".apart").innerText()).toContain(apart);
        // Nothing official stands among the rows of the plans.
        expect(await box.locator("[data-row]").count()).toBe(0);
        const items = tables.contextItems.filter(
          ({ theme, role }) => theme === "population" && role === "shown",
        );
        const lines = await box.locator(":scope > .table tbody tr").allInnerTexts();
        expect(lines).toHaveLength(items.length);
        for (const [index, item] of items.entries()) {
          const text = lines[index] ?? "";
          expect(text).toContain(lang === "ja" ? item.name : item.name_en);
          expect(text).toContain(lang === "ja" ? item.caution : item.caution_en);
          expect(text).toContain(lang === "ja" ? item.statistic : item.statistic_en);
          const quality = lang === "ja" ? /（[ABC](・推計)?）/gu : /\([ABC](, proj\.)?\)/gu;
          expect(text.match(quality), item.item_id).toHaveLength(3);
        }
        // 3497 births over 594,274 residents, by calculator.
        expect(await box.innerText()).toContain(lang === "ja" ? "5.88（B）" : "5.88 (B)");
        await goto(page, `${base}explore.html?what=official&theme=population&lang=${lang}`);
        const about = await page.locator("section.official details td").allTextContents();
        for (const item of items) {
          expect(about).toContain(lang === "ja" ? item.why : item.why_en);
          expect(about).toContain(lang === "ja" ? item.not_for : item.not_for_en);
        }
      }
      expect(troubles).toEqual([]);
    });

    it("places a municipality among the ones that are chosen, as the report does", async () => {
      const { page, troubles } = await visit("municipality.html?municipality=112330");
      const births = () =>
        page
          .locator("section.official > .table tbody tr", { hasText: "人口千人当たり出生数" })
          .innerText();
      const own = tables.contextDistributions.find(
        (row) => row.item_id === "births_per_1000" && row.municipality_code === "112330",
      );
      // 308 ÷ 65,201 × 1,000; of the report its peers of half to twice the population.
      expect((await births()).split("\t").slice(2, 4)).toEqual(["4.72", own?.median.toFixed(2)]);
      expect(await births()).toContain("\t504\t");
      await page.check("input[name=among][value=japan]");
      await settle(page);
      // Quartiles of 1,740 municipalities.
      expect(await births()).toContain("4.72\t4.54\t3.41 – 5.83");
      expect(await births()).toContain("\t1,740\t");
      for (const [among, count] of [
        ["prefecture", "63"],
        ["kind", "687"],
        // Of its computed type, 都市Ⅱ-3.
        ["type", "108"],
      ] as const) {
        await page.check(`input[name=among][value=${among}]`);
        await settle(page);
        expect((await births()).split("\t")[6], among).toBe(count);
      }
      await goto(page, `${base}themes.html?theme=population&other=埼玉県さいたま市`);
      expect(await page.locator("#official-standing svg").innerHTML()).toContain("さいたま市");
      expect(troubles).toEqual([]);
    });

    it("says the same of progress as the chart of the report, in one count", async () => {
      const project = await realProject();
      const lang = "ja";
      const charts = {
        document: createDocument(),
        lang,
        measureText: openFonts().measure,
      } as const;
      const context = createBriefingContext(tables, charts, project.units, {
        version: "",
        date: new Date("2026-01-01"),
      });
      const set = new Map(allCharts(context).map((named) => [named.name, named]));
      const page = await look("municipality.html?municipality=112330");
      for (const plan of ["kitamoto-strategy-2016", "kitamoto-strategy-2022"])
        expect(await page.locator(`#progress-${plan} h3`).innerText()).toBe(
          set.get(`progress-${plan}`)?.chart.title,
        );
      // 2 + 8, 1 + 4 and 1 + 11 items, as the plan counts itself on lines 301 to 307 of its text.
      expect(await page.locator("#progress-kitamoto-strategy-2016 h3").innerText()).toContain(
        "達成11、向上5、未達成12",
      );
      // The first plan was read in the second alone; results of later years are of another paper.
      const sourceOf = (id: string) => page.locator(`#progress-${id} figcaption`).innerText();
      expect(await sourceOf("kitamoto-strategy-2016")).toMatch(/出典：第２期北本市[^、]*戦略$/u);
      expect(await sourceOf("kitamoto-strategy-2022")).toMatch(/戦略、令和６年度事務事業評価$/u);
      const theme = await look("themes.html?theme=safety");
      for (const node of await theme.locator("#official-years, article > figure").all()) {
        const id = (await node.getAttribute("id")) ?? "";
        const printed = set.get(`measure-${id}`);
        if (printed) expect(await node.locator("h3").innerText()).toContain(printed.chart.title);
      }
      // The cells of the tables are written as the front pages of the PDFs write them.
      const cells = await theme.locator("tbody tr:has(th button[data-row])").evaluateAll((rows) =>
        rows.map((row) => ({
          id: row.querySelector("button")?.getAttribute("data-row") ?? "",
          texts: [...row.querySelectorAll("td")].slice(0, 2).map((cell) => cell.textContent ?? ""),
        })),
      );
      expect(cells.length).toBeGreaterThan(30);
      const missing = cells.filter(({ id, texts }) => {
        const row = tables.indicators.find((one) => one.id === id);
        const ends = row && [
          datedAmount(row, "baseline", WORDS),
          datedAmount(row, "target", WORDS),
        ];
        return JSON.stringify(ends) !== JSON.stringify(texts);
      });
      expect(missing).toEqual([]);
    });

    it("begins with what it says about the cities", async () => {
      const { page } = await visit("municipality.html?municipality=112038");
      const place = tables.municipalities.find(({ code }) => code === "112038");
      if (place === undefined) throw new Error("no such municipality");
      const promises = placePromises("112038", tables);
      const words = { ...WORDS, tables };
      expect(await page.locator("main h2").first().innerText()).toBe(
        profileTitle(place, promises, words),
      );
      expect(await page.locator("main figure").first().getAttribute("id")).toBe("promises-112038");
      const known = promises.known.map(({ row, position }) => nowAmount(position, row, words));
      const drawn = await page.locator("#promises-112038 .picture").textContent();
      expect(known.filter((now) => !drawn?.includes(now))).toEqual([]);
      await goto(page, `${base}themes.html?theme=population`);
      expect(await page.locator("main h2").first().innerText()).toBe(
        "川口市・北本市・川崎市の計画が約束していること",
      );
      const shown = selectPromises("population", tables).rows.map(([row]) => row.id);
      const listed = await page
        .locator("table")
        .first()
        .locator("tbody button[data-row]")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("data-row")));
      expect(listed).toEqual(shown);
    });

    it("names indicators in questions, and no line of a text", async () => {
      const page = await look("municipality.html?municipality=112330");
      const questions = page.locator("table", { has: page.locator("th", { hasText: "確認事項" }) });
      const text = await questions.first().innerText();
      expect(text).toContain("「学力テストにおける中学校生徒正答率（県平均値との比較）」: 現状値");
      expect(text).toContain("28指標（「社会増減（転入―転出）」");
      expect(text).not.toMatch(/\d行/u);
    });

    it("offers only measures that two municipalities or more share on one axis", async () => {
      const { page } = await visit("own.html");
      const offered = await page
        .locator("input[name=measure]")
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute("value")));
      const levels = comparedLevels(tables.comparisons).filter((rows) => rows.every(sharesAxis));
      expect(offered).toEqual(levels.map(([row]) => row?.measure));
      expect(offered).not.toContain("traffic_accidents_per_1000");
      const theme = await look("themes.html?theme=safety");
      const heading = await theme
        .locator("article[data-measure=traffic_accidents_per_1000]")
        .evaluate((node) => {
          const before = [...document.querySelectorAll("main h2")].filter(
            (one) => one.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
          );
          return before.at(-1)?.textContent;
        });
      expect(heading).toBe("定義は同じで、終わった計画の値を含む指標");
    });

    it("never adds up the results of two plans", async () => {
      const { page } = await visit("targets.html?municipality=112330");
      const heads = await page.locator("section > h3").allInnerTexts();
      expect(heads).toHaveLength(2);
      expect(heads[0]).toContain("達成11、向上5、未達成12");
      expect(heads[1]).toContain("計画の見込みを下回る2");
      const said = await page.locator("section > p").allInnerTexts();
      expect(said.join("")).toContain("資料に指標ごとの評価は見当たらず");
      expect(said.join("")).toContain("（本資料の計算）");
    });

    it("gives a chart as PNG, SVG, CSV and table, with a link and a piece for other pages", async () => {
      const { page, troubles } = await visit("themes.html?theme=safety");
      const figure = page.locator("article figure").first();
      const id = (await figure.getAttribute("id")) ?? "";
      const version = (await page.locator(".version").innerText()).slice(4, 12);
      await figure.locator("summary").first().click();
      const take = async (name: string) => {
        const [download] = await Promise.all([
          page.waitForEvent("download"),
          figure.getByRole("button", { name }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`${id}-${version}.${name.toLowerCase()}`);
        return readFile(await download.path());
      };
      const png = await take("PNG");
      expect([...png.subarray(1, 4)]).toEqual([80, 78, 71]);
      expect(png.readUInt32BE(16)).toBeGreaterThan(800);
      const svg = (await take("SVG")).toString();
      const title =
        (await figure.locator("h3").evaluate((node) => node.firstChild?.textContent)) ?? "";
      expect(svg).toContain('role="img"');
      expect(svg).toContain("出典");
      const csv = (await take("CSV")).toString();
      expect(csv.split("\n")[0]).toBe("\uFEFF指標,市,現状値,目標値,最新値,出典");
      expect(title.length).toBeGreaterThan(5);
      await figure.locator("summary").nth(1).click();
      // A box tells that it was opened only after the click has ended.
      await figure.locator("tbody").waitFor({ state: "attached" });
      expect(await figure.locator("tbody tr").count()).toBe(csv.trimEnd().split("\n").length - 1);
      await page.goto(`${base}themes.html?theme=safety&embed=${id}`);
      await page.waitForSelector("html.embed");
      await settle(page);
      expect(await page.locator("figure:visible").count()).toBe(1);
      expect(await page.locator("header:visible, form:visible, pre:visible").count()).toBe(0);
      expect(troubles).toEqual([]);
    });

    it("shows a city alone, which nothing is compared with", async () => {
      const { files } = await notebookFiles(await tinyData(folder));
      for (const name of PAGES) {
        const built = await readFile(join(folder, "notebooks", `${name}.html`), "utf8");
        let html = built;
        for (const [file, content] of files) {
          const real = await readFile(join(ROOT, "notebooks/data", file));
          html = html.replace(real.toString("base64"), Buffer.from(content).toString("base64"));
        }
        expect(html.length, name).toBeLessThan(built.length - 30_000);
        await writeFile(join(folder, "notebooks", `alone-${name}.html`), html);
        const { page, troubles } = await visit(`alone-${name}.html?municipality=112330`);
        expect(await page.locator("h2").count(), name).toBeGreaterThan(0);
        expect(troubles, name).toEqual([]);
      }
    });

    it("sorts a table by any head, and back", async () => {
      const { page } = await visit("targets.html");
      const whole = page.locator("table").first();
      const column = () => whole.locator("tbody tr td:nth-child(3)").allInnerTexts();
      await whole.getByRole("button", { name: "指標" }).click();
      const up = (await column()).map(Number);
      expect(up).toEqual(up.toSorted((a, b) => a - b));
      expect(await whole.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("ascending");
      await whole.getByRole("button", { name: "指標" }).press("Enter");
      expect((await column()).map(Number)).toEqual(up.toReversed());
      expect(await whole.locator("th[aria-sort]").getAttribute("aria-sort")).toBe("descending");
    });

    it("sorts amounts in words by their size", async () => {
      const { page } = await visit("explore.html?word=観光&what=indicators");
      const found = page.locator("table:has(tbody th button[data-row])").first();
      await found.getByRole("button", { name: "現状値" }).click();
      const cells = await found.locator("tbody td:nth-child(2)").allInnerTexts();
      const people = cells.filter((text) => text.includes("万") && text.includes("人"));
      expect(people.map((text) => text.split("人")[0])).toEqual(["54万4,000", "1,276万"]);
    });

    it("goes back and forward through the choices", async () => {
      const { page, troubles } = await visit("themes.html?theme=safety");
      await page.check("input[name=theme][value=economy]");
      await settle(page);
      await page.click("[data-lang=en]");
      await settle(page);
      await page.goBack();
      await settle(page);
      expect(await page.getAttribute("html", "lang")).toBe("ja");
      expect(await page.isChecked("input[name=theme][value=economy]")).toBe(true);
      await page.goBack();
      await settle(page);
      expect(await page.isChecked("input[name=theme][value=safety]")).toBe(true);
      await page.goForward();
      await settle(page);
      expect(await page.isChecked("input[name=theme][value=economy]")).toBe(true);
      expect(troubles).toEqual([]);
    });

    it("keeps the view as a notebook of one's own, which builds and opens", async () => {
      const { page, troubles } = await openPage(browser);
      await goto(page, `${base}targets.html?theme=safety&municipality=112038`);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("button.keep").first().click(),
      ]);
      expect(download.suggestedFilename()).toBe("my-notebook.html");
      const text = await readFile(await download.path(), "utf8");
      expect(text).toContain('const choice = {"theme":["safety"],"municipality":["112038"]};');
      expect(text).toContain("<title>目標の質を見る（保存した条件）</title>");
      const root = await mkdtemp(join(ROOT, ".machikurabe-kept-"));
      try {
        await mkdir(join(root, "my"));
        await writeFile(join(root, "my/kept.html"), text);
        const terminal = { out: () => {}, err: () => {}, progress: () => {}, isTerminal: false };
        const out = join(folder, "kept");
        expect(await run(["--root", root, "--out", out], terminal)).toBe(0);
        await page.unrouteAll();
        await goto(page, `file://${join(out, "my/kept.html")}`);
        expect(await page.locator("form").count()).toBe(0);
        expect(await page.locator("#target-kinds").textContent()).toContain("川口市");
        expect(await page.locator("nav a").first().getAttribute("href")).toBe("../themes.html");
        expect(troubles).toEqual([]);
      } finally {
        await rm(root, { recursive: true, force: true });
      }
      await page.context().close();
    });

    it("prints what is shown, without controls and code, and stays readable in forced colours", async () => {
      const { page } = await openPage(browser, 360);
      await goto(page, `${base}themes.html?theme=safety`);
      // On a narrow page the figures stand right behind the name.
      expect(
        await page
          .locator("thead")
          .last()
          .evaluate(
            () =>
              [...document.querySelectorAll("table:has(tbody th button[data-row]) thead")].at(-1)
                ?.textContent,
          ),
      ).toMatch(/^指標現状値目標値最新値/);
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
      await page.emulateMedia({ media: "print" });
      expect(await page.locator("pre:visible, nav:visible, button.reset:visible").count()).toBe(0);
      expect(await page.locator("figure details[open]").count()).toBe(0);
      expect(await page.locator("details td").first().isVisible()).toBe(false);
      await page.emulateMedia({ media: "screen", forcedColors: "active" });
      await settle(page);
      const [paper, ink] = await page
        .locator(".picture")
        .first()
        .evaluate((node) => [
          getComputedStyle(node).backgroundColor,
          getComputedStyle(node.querySelector("svg") as Element).color,
        ]);
      expect([paper, ink]).toEqual(["rgb(255, 255, 255)", "rgb(26, 26, 26)"]);
      await page.context().close();
    });

    it("finds official statistics by words, and the CSV holds exactly their values", async () => {
      const { page, troubles } = await visit(
        "explore.html?word=出生&what=official&municipality=112330",
      );
      const box = page.locator("section.official");
      const found = tables.contextItems.filter(
        (item) =>
          item.role === "shown" && (item.name + item.definition + item.why).includes("出生"),
      );
      expect(await box.locator(":scope > .table tbody tr").count()).toBe(found.length);
      expect(await page.locator("tbody th button[data-row]").count()).toBe(0);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        box.locator("button.download:visible").first().click(),
      ]);
      const context = tables.context.filter(
        (row) =>
          row.municipality_code === "112330" &&
          found.some(({ item_id }) => item_id === row.item_id),
      );
      expect(context.length).toBeGreaterThan(5);
      const csv = await readFile(await download.path(), "utf8");
      expect(csv.trimEnd().split("\n")).toHaveLength(context.length + 1);
      expect(download.suggestedFilename()).toMatch(/^context-[0-9a-f]{8}\.csv$/);
      await goto(page, `${base}explore.html?what=statistics`);
      expect(await page.locator(".notice").first().innerText()).toBe(
        "リンクにある what=statistics という値はありません。使える値は indicators, policies, official です。ほかの条件はそのまま使いました。",
      );
      expect(troubles).toEqual([]);
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
      const { page, troubles } = await visit("themes.html?theme=weather&row=nowhere-001");
      const text = (await page.locator(".notice").allInnerTexts()).join("\n");
      expect(text).toContain(
        "リンクにある theme=weather という値はありません。使える値は population, economy, childcare, safety, environment, crosscutting です。",
      );
      expect(text).toContain("リンクにある行 nowhere-001 は、このデータにありません。");
      expect(await page.locator("article[data-measure]").count()).toBeGreaterThan(0);
      expect(troubles).toEqual([]);
    });

    it("says what to do when the tables are missing or of another version", async () => {
      for (const [answer, reason] of [
        [[...deflateSync('{"format":99}')], "format 99, not 8"],
        [[1, 2, 3], "ファイルが見つからないか、読めません"],
      ] as const) {
        const { page } = await openPage(browser);
        await page.addInitScript((bytes) => {
          window.fetch = async () => new Response(new Uint8Array(bytes));
        }, answer);
        await goto(page, `${base}themes.html`);
        const text = await page.locator("[role=alert]").innerText();
        expect(text).toContain(reason);
        expect(text).toContain("npm run notebooks");
        expect(await page.locator("figure").count()).toBe(0);
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
