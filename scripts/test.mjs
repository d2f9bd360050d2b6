import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { runStaticChecks } from "./checks/runStaticChecks.mjs";
import { prepare } from "./prepare.mjs";
import { addCounts } from "./stages/counts.mjs";
import { runBrowserTests } from "./stages/runBrowserTests.mjs";
import { runVitest } from "./stages/runVitest.mjs";

const OLDEST_POSTGRES = "/usr/lib/postgresql/15/bin";

/** @type {Record<string, () => Promise<import("./stages/counts.mjs").Counts>>} */
const STAGES = {
  static: runStaticChecks,
  unit: () => runVitest("unit", ["@revisit/*", "web"]),
  integration: () => runVitest("integration", ["integration"]),
  "postgres-15": runOnOldestPostgres,
  trust: () => runVitest("trust", ["trust"]),
  architecture: () => runVitest("architecture", ["architecture"]),
  browser: runBrowserTests,
};

const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
const chosen = values.only?.flatMap((names) => names.split(",")) ?? Object.keys(STAGES);
const unknown = chosen.filter((name) => !(name in STAGES));

if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(", ")}. The stages are ${Object.keys(STAGES).join(", ")}.`);
  process.exit(2);
}
await prepare();
summarize(addCounts(await runStages(chosen)));

/**
 * All of them run, whatever the ones before found.
 *
 * @param {string[]} names
 */
async function runStages(names) {
  const counts = [];
  for (const name of names) {
    console.log(`\n── ${name} ${"─".repeat(Math.max(0, 60 - name.length))}`);
    counts.push((await STAGES[name]?.()) ?? { passed: 0, failed: 1, skipped: [] });
  }

  return counts;
}

/** The oldest PostgreSQL that Revisit supports, where the system has it; the embedded one is the newest. */
function runOnOldestPostgres() {
  if (!existsSync(OLDEST_POSTGRES)) {
    console.log(`PostgreSQL 15 is not installed (${OLDEST_POSTGRES}), so these tests ran on the embedded 18 alone.`);

    return Promise.resolve({ passed: 0, failed: 0, skipped: [] });
  }

  return runVitest("postgres-15", ["integration"], { REVISIT_TEST_POSTGRES: OLDEST_POSTGRES });
}

/** @param {import("./stages/counts.mjs").Counts} counts */
function summarize({ passed, failed, skipped }) {
  if (skipped.length > 0) {
    console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join("\n")}`);
  }
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ""}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
