import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { root } from "./root.mjs";
import { runInstalled, runTool } from "./runTool.mjs";

/**
 * The browser that the tests drive: one that is there, else Playwright's own, else (as root on Debian) the system's package.
 *
 * @returns {Promise<string | undefined>} its path; undefined, after a sentence on stderr, where none can be had
 */
export async function installBrowser() {
  const { register } = await import("tsx/esm/api");
  register();
  /** @type {{ findBrowser: () => string | undefined }} */
  const { findBrowser } = await import(pathToFileURL(`${root}/test/browser/findBrowser.ts`).href);

  for (const install of [() => Promise.resolve(0), installFromDebian, installFromPlaywright]) {
    await install();
    const browser = findBrowser();
    if (browser) {
      return browser;
    }
  }
  console.error("The browser tests need Chromium or Chrome and none could be installed: install one, or set REVISIT_BROWSER to its path.");

  return undefined;
}

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    return;
  }
  console.error("Installing Chromium and fonts with apt …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await runTool("apt-get", ["-qq", "update"], { env });
  await runTool(
    "apt-get",
    ["-qq", "-y", "--no-install-recommends", "install", "chromium", "fonts-liberation", "fonts-noto-core", "fonts-noto-cjk"],
    { env },
  );
}

async function installFromPlaywright() {
  console.error("Downloading Playwright's Chromium …");
  await runInstalled("@playwright/test/cli.js", ["install", "chromium"]);
}
