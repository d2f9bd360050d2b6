import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ALLOWED_CONSTRUCTS, FORBIDDEN_CONSTRUCTS, SWITCHED_OFF } from "./forbiddenConstructs.ts";
import { runInTree } from "./runInTree.ts";
import { repository, sourceTree } from "./sourceTree.ts";

type FileResult = { filePath: string; messages: Finding[] };
type Finding = { ruleId: string | null; message: string; severity: number };
type Setting = [severity: number, ...options: { message: string }[]];

const LINTER = "eslint/bin/eslint.js";
const CONFIGURATION = `--config=${repository}/eslint.config.mjs`;

describe("the structural rules", () => {
  let tree: ReturnType<typeof sourceTree>;
  let results: FileResult[];

  beforeAll(() => {
    const forbidden = [...FORBIDDEN_CONSTRUCTS, SWITCHED_OFF].map(({ path, text }) => [path, text] as const);
    tree = sourceTree({ ...ALLOWED_CONSTRUCTS, ...Object.fromEntries(forbidden) });
    const { stdout, stderr } = runInTree(tree.root, LINTER, [CONFIGURATION, "--format=json", "apps", "packages", "test"]);
    expect(stderr).toBe("");
    results = JSON.parse(stdout) as FileResult[];
  });
  afterAll(() => tree.remove());

  it.each(FORBIDDEN_CONSTRUCTS)("$rule: $name", ({ path, rule, says = "" }) => {
    expect(findingsIn(path)).toEqual([
      expect.objectContaining({ ruleId: rule, severity: 2, message: expect.stringContaining(says) as string }),
    ]);
  });

  it.each(Object.keys(ALLOWED_CONSTRUCTS).map((path) => ({ path })))("allows $path", ({ path }) => {
    expect(findingsIn(path)).toEqual([]);
  });

  it("no comment switches a rule off", () => {
    expect(findingsIn(SWITCHED_OFF.path).map(({ ruleId }) => ruleId)).toContain(SWITCHED_OFF.rule);
  });

  it.each([
    { layer: "the domain", path: "packages/domain/src/level.ts" },
    { layer: "a router", path: "packages/api/src/accounts/router.ts" },
    { layer: "the web", path: "apps/web/src/ui/Markup.tsx" },
    { layer: "the server", path: "apps/server/src/clock.ts" },
    { layer: "a test", path: "packages/domain/src/mocked.test.ts" },
  ])("has a forbidden construct here for everything forbidden in $layer", ({ path }) => {
    const { rules } = JSON.parse(runInTree(tree.root, LINTER, [CONFIGURATION, "--print-config", path]).stdout) as {
      rules: Record<string, Setting>;
    };
    const [, ...restrictions] = rules["no-restricted-syntax"] ?? [0];
    const ours = Object.keys(rules).filter((rule) => rule.startsWith("revisit/"));

    expect(restrictions.map(({ message }) => message).filter((message) => !isSeen(message))).toEqual([]);
    expect(ours.filter((rule) => !FORBIDDEN_CONSTRUCTS.some((construct) => construct.rule === rule))).toEqual([]);
  });

  function findingsIn(path: string): Finding[] {
    const result = results.find(({ filePath }) => filePath === `${tree.root}/${path}`);
    expect(result, `${path} was looked at`).toBeDefined();

    return result?.messages ?? [];
  }
});

function isSeen(message: string): boolean {
  return FORBIDDEN_CONSTRUCTS.some(({ rule, says }) => rule === "no-restricted-syntax" && says !== undefined && message.includes(says));
}
