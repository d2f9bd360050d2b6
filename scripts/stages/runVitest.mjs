import { runInstalled } from "../runTool.mjs";
import { readReport } from "./readReport.mjs";

/**
 * @typedef {{ status: string, message?: string, name: string, assertionResults: { status: string, fullName: string }[] }} FileReport
 */

/**
 * Runs some of the projects in vitest.config.ts.
 *
 * @param {string} name - names the report
 * @param {string[]} projects - names or patterns; what matches any of them runs
 * @param {Record<string, string>} [env]
 */
export function runVitest(name, projects, env = {}) {
  const report = `reports/${name}.json`;
  const args = [
    "run",
    ...projects.map((project) => `--project=${project}`),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];

  return readReport(report, () => runInstalled("vitest/vitest.mjs", args, { env, stdio: ["ignore", 1, 2] }), countVitest);
}

/** A file that could not be read has no tests and has failed once. @param {{ testResults: FileReport[] }} report */
function countVitest({ testResults }) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );

  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length + brokenFiles.length,
    skipped: tests.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName),
  };
}
