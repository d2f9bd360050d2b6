import { buildWeb } from "../buildWeb.mjs";
import { installBrowser } from "../installBrowser.mjs";
import { runInstalled } from "../runTool.mjs";
import { BROKEN } from "./counts.mjs";
import { readReport } from "./readReport.mjs";

const REPORT = "reports/browser.json";

/** @typedef {{ title: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

/** Builds the web app, finds or installs a browser and runs test/e2e in it. */
export async function runBrowserTests() {
  const browser = await installBrowser();
  if (!browser) {
    return BROKEN;
  }
  await buildWeb();
  const env = { REVISIT_BROWSER: browser };
  const args = ["test", "--config=test/playwright.config.ts"];

  return readReport(REPORT, () => runInstalled("@playwright/test/cli.js", args, { env, stdio: ["ignore", 1, 2] }), countBrowserTests);
}

/** @param {{ suites: Suite[], errors?: unknown[] }} report */
function countBrowserTests({ suites, errors = [] }) {
  const specs = suites.flatMap(specsOf);
  const withStatus = (/** @type {string} */ status) =>
    specs.flatMap(({ title, tests }) => tests.filter((test) => test.status === status).map(() => title));

  return {
    passed: withStatus("expected").length,
    failed: withStatus("unexpected").length + withStatus("flaky").length + errors.length,
    skipped: withStatus("skipped"),
  };
}

/** @param {Suite} suite @returns {NonNullable<Suite["specs"]>} */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}
