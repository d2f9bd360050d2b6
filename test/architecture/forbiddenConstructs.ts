export type ForbiddenConstruct = {
  /** ESLint's id of the rule. */
  readonly rule: string;
  /** Part of its message, where the rule forbids several constructs. */
  readonly says?: string;
  readonly name: string;
  readonly path: string;
  readonly text: string;
};

const SYNTAX = "no-restricted-syntax";

/** One construct for every structural rule, each in a file of its own and without a second fault. */
export const FORBIDDEN_CONSTRUCTS: readonly ForbiddenConstruct[] = [
  {
    rule: SYNTAX,
    says: "No clock here",
    name: "the domain reads the clock",
    path: "packages/domain/src/clock1.ts",
    text: "/** Now. */\nexport function clock1(): Date {\n  return new Date();\n}\n",
  },
  {
    rule: SYNTAX,
    says: "No clock here",
    name: "the domain reads the clock as a number",
    path: "packages/domain/src/clock2.ts",
    text: "/** Now. */\nexport function clock2(): number {\n  return Date.now();\n}\n",
  },
  {
    rule: SYNTAX,
    says: "No clock here",
    name: "the API reads the clock",
    path: "packages/api/src/clock3.ts",
    text: "export function clock3(): string {\n  return Date();\n}\n",
  },
  {
    rule: SYNTAX,
    says: "No randomness here",
    name: "the domain throws a die",
    path: "packages/domain/src/random.ts",
    text: "/** A number. */\nexport function random(): number {\n  return Math.random();\n}\n",
  },
  {
    rule: "no-restricted-globals",
    says: "The domain computes",
    name: "the domain reads the environment",
    path: "packages/domain/src/environment.ts",
    text: '/** A setting. */\nexport function environment(): string | undefined {\n  return process.env["PORT"];\n}\n',
  },
  {
    rule: SYNTAX,
    says: "never defaulted",
    name: "an instant is defaulted",
    path: "apps/server/src/defaulted1.ts",
    text: "export function defaulted1(since = new Date(0)): number {\n  return since.getTime();\n}\n",
  },
  {
    rule: SYNTAX,
    says: "never defaulted",
    name: "an instant is defaulted as a number",
    path: "apps/server/src/defaulted2.ts",
    text: "export function defaulted2(since = Date.now()): number {\n  return since;\n}\n",
  },
  {
    rule: SYNTAX,
    says: "`asOf` is passed in",
    name: "asOf is defaulted",
    path: "packages/domain/src/defaulted3.ts",
    text: '/** A day. */\nexport function defaulted3(asOf = "2026-01-01"): string {\n  return asOf;\n}\n',
  },
  {
    rule: "no-restricted-globals",
    says: "safeFetch",
    name: "the server fetches past safeFetch",
    path: "apps/server/src/outgoing1.ts",
    text: 'export async function outgoing1(): Promise<Response> {\n  return await fetch("https://example.com");\n}\n',
  },
  {
    rule: "no-restricted-imports",
    says: "safeFetch",
    name: "a connector opens a request of its own",
    path: "packages/connectors/src/outgoing2.ts",
    text: 'import { request } from "node:https";\n\nexport const outgoing2 = request;\n',
  },
  {
    rule: "no-restricted-imports",
    says: "Import by function",
    name: "date-fns is imported whole",
    path: "packages/domain/src/whole.ts",
    text: 'import { addDays } from "date-fns";\n\nexport const whole = addDays;\n',
  },
  {
    rule: "no-restricted-imports",
    says: "zod/mini",
    name: "the web ships all of zod",
    path: "apps/web/src/app/heavy.ts",
    text: 'import { z } from "zod";\n\nexport const heavy = z;\n',
  },
  {
    rule: SYNTAX,
    says: "SQL is never put together",
    name: "SQL from text",
    path: "packages/data/src/unsafeSql.ts",
    text: 'type Db = { $queryRawUnsafe: (sql: string) => Promise<unknown> };\n\n/** Rows. */\nexport async function unsafeSql(db: Db): Promise<unknown> {\n  return await db.$queryRawUnsafe("select 1");\n}\n',
  },
  {
    rule: SYNTAX,
    says: "A loop in a router",
    name: "a router loops",
    path: "packages/api/src/loopRouter.ts",
    text: "export function loopRouter(items: readonly number[]): number {\n  let sum = 0;\n  for (const item of items) {\n    sum += item;\n  }\n\n  return sum;\n}\n",
  },
  {
    rule: SYNTAX,
    says: "A decision in a router",
    name: "a router decides",
    path: "packages/api/src/accounts/router.ts",
    text: "export function decide(isHigh: boolean): number {\n  if (isHigh) {\n    return 90;\n  }\n\n  return 365;\n}\n",
  },
  {
    rule: SYNTAX,
    says: "A `where` in a router",
    name: "a router queries",
    path: "packages/api/src/whereRouter.ts",
    text: 'export const whereRouter = { where: { id: "1" } };\n',
  },
  {
    rule: SYNTAX,
    says: "Inputs are strict",
    name: "an input takes what comes",
    path: "packages/api/src/anyInput.ts",
    text: 'import { z } from "zod";\n\nexport const anyInput = z.looseObject({});\n',
  },
  {
    rule: SYNTAX,
    says: "At the top level",
    name: "an arrow function at the top level",
    path: "packages/connectors/src/arrow.ts",
    text: "export const arrow = (): number => 1;\n",
  },
  {
    rule: SYNTAX,
    says: "Classes are for errors",
    name: "a class that is no error",
    path: "apps/server/src/manager.ts",
    text: "export class Manager {\n  readonly count = 1;\n}\n",
  },
  {
    rule: SYNTAX,
    says: "no default export",
    name: "a default export",
    path: "packages/connectors/src/unnamed.ts",
    text: "const unnamed = 1;\n\nexport default unnamed;\n",
  },
  {
    rule: SYNTAX,
    says: "No barrels",
    name: "a file that passes on another",
    path: "packages/connectors/src/passedOn.ts",
    text: 'export * from "./record.ts";\n',
  },
  {
    rule: "revisit/no-barrel",
    name: "an index file",
    path: "packages/connectors/src/hubspot/index.ts",
    text: "export const hubspot = 1;\n",
  },
  {
    rule: "revisit/folder-is-a-word",
    name: "a folder named after a kind of code",
    path: "packages/domain/src/utils/rounded.ts",
    text: "export const rounded = 1;\n",
  },
  {
    rule: SYNTAX,
    says: "carry the file's extension",
    name: "a relative import without its extension",
    path: "packages/connectors/src/bare.ts",
    text: 'import { record } from "./record";\n\nexport const bare = record;\n',
  },
  {
    rule: SYNTAX,
    says: "React text only",
    name: "markup from data",
    path: "apps/web/src/ui/Markup.tsx",
    text: "export function Markup({ html }: { readonly html: string }) {\n  return <div dangerouslySetInnerHTML={{ __html: html }} />;\n}\n",
  },
  {
    rule: "revisit/effect-reason",
    name: "an effect without a reason",
    path: "apps/web/src/ui/useTitle.ts",
    text: 'import { useEffect } from "react";\n\nexport function useTitle(title: string): void {\n  useEffect(() => {\n    document.title = title;\n  }, [title]);\n}\n',
  },
  {
    rule: "react-hooks/rules-of-hooks",
    name: "a hook that is not always called",
    path: "apps/web/src/ui/useSometimes.ts",
    text: 'import { useId } from "react";\n\nexport function useSometimes(isOn: boolean): string {\n  return isOn ? useId() : "";\n}\n',
  },
  {
    rule: "revisit/docstring",
    name: "an exported domain function that says nothing",
    path: "packages/domain/src/silent.ts",
    text: "export function silent(intervalDays: number): number {\n  return intervalDays;\n}\n",
  },
  {
    rule: "revisit/callers-first",
    name: "a function above the one that calls it",
    path: "packages/connectors/src/upsideDown.ts",
    text: "function part(): number {\n  return 1;\n}\n\nexport function upsideDown(): number {\n  return part();\n}\n",
  },
  {
    rule: "max-params",
    name: "four parameters",
    path: "packages/connectors/src/many.ts",
    text: "export function many(a: number, b: number, c: number, d: number): number {\n  return a + b + c + d;\n}\n",
  },
  {
    rule: "max-lines-per-function",
    name: "a function of 51 lines",
    path: "packages/connectors/src/longFunction.ts",
    text: `export function longFunction(): number {\n  let total = 0;\n${"  total += 1;\n".repeat(47)}\n  return total;\n}\n`,
  },
  {
    rule: "max-lines",
    name: "a file of 201 lines",
    path: "packages/connectors/src/longFile.ts",
    text: Array.from({ length: 201 }, (_, line) => `export const line${String(line)} = ${String(line)};\n`).join(""),
  },
  {
    rule: "no-warning-comments",
    name: "something left for later",
    path: "packages/connectors/src/later.ts",
    text: "// TODO check this\nexport const later = 1;\n",
  },
  {
    rule: "@typescript-eslint/no-explicit-any",
    name: "any",
    path: "packages/connectors/src/untyped.ts",
    text: "export type Untyped = any;\n",
  },
  {
    rule: SYNTAX,
    says: "No mocks",
    name: "a mocked module",
    path: "packages/domain/src/mocked.test.ts",
    text: 'import { vi } from "vitest";\n\nvi.mock("./level.ts");\n',
  },
  {
    rule: SYNTAX,
    says: "No snapshots",
    name: "a snapshot",
    path: "packages/domain/src/snapshot.test.ts",
    text: 'import { expect, it } from "vitest";\n\nit("is as it was", () => {\n  expect(1).toMatchSnapshot();\n});\n',
  },
  {
    rule: SYNTAX,
    says: "run alone",
    name: "a test that is run alone",
    path: "packages/api/src/alone.test.ts",
    text: 'import { expect, it } from "vitest";\n\nit.only("runs", () => {\n  expect(1).toBe(1);\n});\n',
  },
  {
    rule: SYNTAX,
    says: "No test is skipped",
    name: "a test that is skipped",
    path: "test/trust/skipped.test.ts",
    text: 'import { expect, it } from "vitest";\n\nit.skip("runs", () => {\n  expect(1).toBe(1);\n});\n',
  },
];

/** A comment that would switch a rule off, above a fault: the fault is still seen. */
export const SWITCHED_OFF: ForbiddenConstruct = {
  rule: SYNTAX,
  name: "a rule is switched off by a comment",
  path: "packages/domain/src/switchedOff.ts",
  text: "/* eslint-disable no-restricted-syntax */\n/** Now. */\nexport function switchedOff(): Date {\n  return new Date();\n}\n",
};

/** What looks like one of those above and is allowed. */
export const ALLOWED_CONSTRUCTS: Readonly<Record<string, string>> = {
  "packages/connectors/src/record.ts": "export const record = 1;\n",
  "packages/domain/src/level.ts":
    'import { RuleError } from "./ruleError.ts";\n\n/** The interval in days. @throws {RuleError} */\nexport function level(days: number): Date {\n  return inner(days);\n}\n\nfunction inner(days: number): Date {\n  if (days < 0) {\n    throw new RuleError();\n  }\n\n  return new Date(days);\n}\n',
  "packages/domain/src/ruleError.ts": "export class RuleError extends Error {\n  readonly code = 1;\n}\n",
  "apps/server/src/safeFetch.ts": "export async function safeFetch(url: string): Promise<Response> {\n  return await fetch(url);\n}\n",
  "apps/server/src/clock.ts": "export function clock(): Date {\n  return new Date();\n}\n",
  "apps/web/src/ui/useHeading.ts":
    'import { useEffect } from "react";\n\nexport function useHeading(title: string): void {\n  // the document is outside React\n  useEffect(() => {\n    document.title = title;\n  }, [title]);\n}\n',
  "test/trust/loud.test.ts":
    'import { expect, it } from "vitest";\n\nconst isMissing = process.env["DATA"] === undefined;\n\nit.skipIf(isMissing)("runs where the data is", () => {\n  expect(1).toBe(1);\n});\n',
};
