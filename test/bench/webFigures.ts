import { chromium, type Page } from "playwright-core";
import { BROWSER_FLAGS } from "../browser/browserFlags.ts";
import { findBrowser } from "../browser/findBrowser.ts";
import type { Figure } from "./benchReport.ts";
import { type BenchWorld, SMALL } from "./benchWorld.ts";
import { signInTo } from "./signInTo.ts";

const RUNS = 5;

/** The first page of a browser that has never been here: JavaScript on the wire, and the time to a visible list of 10,000 accounts. */
export async function webFigures(world: BenchWorld): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error("the web's figures need a browser: set REVISIT_BROWSER to its path");
  }
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const runs: { kilobytes: number; ms: number }[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const context = await browser.newContext({
        viewport: { width: 1_440, height: 900 },
        extraHTTPHeaders: { "accept-encoding": "gzip" },
      });
      await context.addCookies([await sessionCookie(world)]);
      runs.push(await firstPage(await context.newPage(), `${world.serverUrl}/accounts`));
      await context.close();
    }
    const ms = runs.map((run) => run.ms).sort((a, b) => a - b);

    return [
      { name: "first page: JavaScript, gzip", value: Math.max(...runs.map((run) => run.kilobytes)), unit: "kB", target: { most: 250 } },
      { name: "time to the visible list of 10,000, median of 5", value: ms[Math.floor(RUNS / 2)] ?? Number.NaN, unit: "ms", target: null },
    ];
  } finally {
    await browser.close();
  }
}

async function firstPage(page: Page, url: string): Promise<{ kilobytes: number; ms: number }> {
  const began = performance.now();
  await page.goto(url);
  await page
    .getByText(/^Account \d+ of/)
    .first()
    .waitFor();
  const ms = performance.now() - began;
  const bytes = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry.name.endsWith(".js"))
      .reduce((sum, entry) => sum + Number(Reflect.get(entry, "encodedBodySize")), 0),
  );

  return { kilobytes: bytes / 1_000, ms };
}

async function sessionCookie(world: BenchWorld): Promise<{ name: string; value: string; url: string }> {
  const { cookie } = await signInTo(world, SMALL.org);
  const [name = "", value = ""] = cookie.split("=", 2);

  return { name, value, url: world.serverUrl };
}
