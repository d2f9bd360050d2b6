import { defineConfig } from "@playwright/test";
import { BROWSER_FLAGS } from "./browser/browserFlags.ts";
import { findBrowser } from "./browser/findBrowser.ts";

const PHONE_TAG = /@phone/;
/** Chosen once: the workers inherit it. */
const PORT = (process.env["REVISIT_E2E_PORT"] ??= String(20_000 + (process.pid % 20_000)));
const ADDRESS = `http://localhost:${PORT}`;

/** `desktop` runs every spec, `phone` those that carry the tag `@phone`. All of them ask one server, which has the demo. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "../reports/browser",
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "../reports/browser.json" }]],
  webServer: {
    command: "node --import tsx test/e2e/serve.ts",
    cwd: "..",
    url: `http://127.0.0.1:${PORT}/readyz`,
    env: { PORT, NODE_ENV: "production" },
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stderr: "pipe",
  },
  use: {
    baseURL: ADDRESS,
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
