import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** The path of the browser that tests drive: REVISIT_BROWSER, else the system's, else the one Playwright downloaded. */
export function findBrowser(): string | undefined {
  const named = process.env["REVISIT_BROWSER"];

  return named ?? [...USUAL_PLACES, chromium.executablePath()].find((path) => existsSync(path));
}
