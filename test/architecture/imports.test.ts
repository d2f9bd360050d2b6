import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED_IMPORTS, FORBIDDEN_IMPORTS, IMPORTABLE } from "./forbiddenImports.ts";
import { runInTree } from "./runInTree.ts";
import { repository, sourceTree } from "./sourceTree.ts";

type Report = {
  modules: { source: string }[];
  summary: { violations: Violation[]; ruleSetUsed: { forbidden: { name: string; severity: string }[] } };
};
type Violation = { from: string; to: string; rule: { name: string; severity: string } };

describe("the import table", () => {
  let tree: ReturnType<typeof sourceTree>;
  let report: Report;

  beforeAll(() => {
    const forbidden = FORBIDDEN_IMPORTS.map(({ from, text, also }) => ({ [from]: text, ...also }));
    tree = sourceTree(Object.assign({}, IMPORTABLE, ALLOWED_IMPORTS, ...forbidden) as Record<string, string>);
    const args = [`--config=${repository}/.dependency-cruiser.mjs`, "--output-type=json", "apps", "packages", "test"];
    report = JSON.parse(runInTree(tree.root, "dependency-cruiser/bin/dependency-cruise.mjs", args).stdout) as Report;
  });
  afterAll(() => tree.remove());

  it.each(FORBIDDEN_IMPORTS)("$rule: $name", ({ from, rule }) => {
    expect(rulesBrokenBy(from)).toEqual([rule]);
  });

  it.each(Object.keys(ALLOWED_IMPORTS).map((path) => ({ path })))("allows what $path imports", ({ path }) => {
    expect(rulesBrokenBy(path)).toEqual([]);
  });

  it("has a forbidden import here for each of its rules", () => {
    const rules = report.summary.ruleSetUsed.forbidden.map(({ name }) => name);

    expect(new Set(FORBIDDEN_IMPORTS.map(({ rule }) => rule))).toEqual(new Set(rules));
  });

  it("is an error, never a warning", () => {
    expect(report.summary.ruleSetUsed.forbidden.filter(({ severity }) => severity !== "error")).toEqual([]);
  });

  function rulesBrokenBy(path: string): string[] {
    expect(report.modules.map(({ source }) => source)).toContain(path);

    return report.summary.violations.filter(({ from }) => from === path).map(({ rule }) => rule.name);
  }
});
