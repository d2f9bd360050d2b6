import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./browser/browserFlags.ts";
import { findBrowser } from "./browser/findBrowser.ts";

const PHONE_TAG = /@phone/;

/** `desktop` runs every spec, `phone` those that carry the tag `@phone`. The servers are started by the specs' fixtures. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../reports/browser",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../reports/browser.json" }]],
  use: {
    launchOptions: { executablePath: findBrowser() ?? noBrowser(), args: BROWSER_FLAGS },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    locale: "en-US",
  },
  projects: [
    { name: "desktop", use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", grep: PHONE_TAG, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
  ],
});

function noBrowser(): never {
  throw new Error("The browser tests need Chromium or Chrome: run `npm test`, which installs one, or set REVISIT_BROWSER to its path.");
}
