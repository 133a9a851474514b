import { accessSync, constants } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** A Chromium on the PATH, or in CHROMIUM_PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const places = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.CHROMIUM_PATH ?? "", ...places].find((place) => {
    try {
      accessSync(place, constants.X_OK);
      return place !== "";
    } catch {
      return false;
    }
  });
}

/** A plain static server on loopback that serves a folder under `/some/path/`. */
export async function serve(folder: string): Promise<{ server: Server; base: string }> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://loopback");
    const file = await readFile(join(folder, pathname.replace("/some/path/", ""))).catch(
      () => null,
    );
    response.statusCode = file === null ? 404 : 200;
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(file ?? "not found");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return { server, base: `http://127.0.0.1:${port}/some/path/` };
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking"],
  });
}

export interface Watched {
  page: Page;
  /** Console errors, uncaught errors, failed requests and requests to other hosts. */
  troubles: string[];
}

/** A page on which every host but loopback is blocked and every trouble is written down. */
export async function openPage(browser: Browser, width = 1280): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: "ja-JP" });
  const page = await context.newPage();
  // A test has its own limit: a busy machine fails none before.
  page.setDefaultTimeout(0);
  const troubles: string[] = [];
  await page.route(
    (url) => url.hostname !== "127.0.0.1" && url.protocol !== "data:" && url.protocol !== "blob:",
    (route) => {
      troubles.push(`asked for ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("requestfailed", (request) => troubles.push(`failed ${request.url().slice(0, 200)}`));
  page.on("response", (response) => {
    if (response.status() >= 400) troubles.push(`${response.status()} ${response.url()}`);
  });
  return { page, troubles };
}

/** Opens a notebook and waits until its cells have run. */
export async function goto(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForSelector("html[data-ready]");
  await settle(page);
}

/** Waits for frames instead of time: cells run between frames, however busy the machine is. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 12; frame++) await new Promise(requestAnimationFrame);
  });
}
