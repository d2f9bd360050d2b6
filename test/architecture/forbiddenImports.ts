export type ForbiddenImport = {
  readonly rule: string;
  readonly name: string;
  readonly from: string;
  readonly text: string;
  /** What is imported, where the tree does not have it yet. */
  readonly also?: Readonly<Record<string, string>>;
};

/** What may be imported in the tree below; every row of the import table has something to point at. */
export const IMPORTABLE: Readonly<Record<string, string>> = {
  "packages/domain/src/level.ts": 'export const level = "high";\n',
  "packages/domain/src/message.ts": "export type Message = { readonly id: string };\n",
  "packages/domain/src/level.test.ts": "export const rows = [1];\n",
  "packages/data/src/rows.ts": "export const rows = [1];\nexport type Row = number;\n",
  "packages/data/src/generated/client.ts": "export const client = 1;\n",
  "packages/connectors/src/host.ts": "export const host = 1;\nexport type Host = number;\n",
  "packages/api/src/router.ts": "export const router = 1;\nexport type Router = number;\n",
  "apps/server/src/main.ts": "export const main = 1;\n",
  "apps/web/src/app/router.ts": "export const router = 1;\n",
  "apps/web/src/features/week/week.ts": "export const week = 1;\n",
  "apps/web/src/words/badge.ts": "export const badge = 1;\n",
  "apps/web/src/client/ask.ts": "export const ask = 1;\n",
  "apps/web/src/ui/Button.tsx": "export const button = 1;\n",
  "test/support.ts": "export const support = 1;\n",
};

/** One forbidden import for every rule, or several where it could be broken in several ways. */
export const FORBIDDEN_IMPORTS: readonly ForbiddenImport[] = [
  {
    rule: "domain-is-pure",
    name: "the domain reads a file",
    from: "packages/domain/src/a1.ts",
    text: 'import { readFileSync } from "node:fs";\nexport const a = readFileSync;\n',
  },
  {
    rule: "domain-is-pure",
    name: "the domain checks input with zod",
    from: "packages/domain/src/a2.ts",
    text: 'import { z } from "zod";\nexport const a = z;\n',
  },
  {
    rule: "domain-is-pure",
    name: "the domain names a type of the data layer",
    from: "packages/domain/src/a3.ts",
    text: 'import type { Row } from "@revisit/data/rows";\nexport type A = Row;\n',
  },
  {
    rule: "domain-tests-are-pure",
    name: "a test of the domain uses the data layer",
    from: "packages/domain/src/a4.test.ts",
    text: 'import { rows } from "@revisit/data/rows";\nexport const a = rows;\n',
  },
  {
    rule: "data-imports-domain",
    name: "data names a type of the API",
    from: "packages/data/src/b1.ts",
    text: 'import type { Router } from "@revisit/api/router";\nexport type B = Router;\n',
  },
  {
    rule: "connectors-import-domain",
    name: "a connector writes to the database",
    from: "packages/connectors/src/c1.ts",
    text: 'import { rows } from "@revisit/data/rows";\nexport const c = rows;\n',
  },
  {
    rule: "api-imports-types-of-data",
    name: "the API runs a repository's code",
    from: "packages/api/src/d1.ts",
    text: 'import { rows } from "@revisit/data/rows";\nexport const d = rows;\n',
  },
  {
    rule: "api-imports-types-of-data",
    name: "the API runs a connector's code beside a type",
    from: "packages/api/src/d2.ts",
    text: 'import { host, type Host } from "@revisit/connectors/host";\nexport const d: Host = host;\n',
  },
  {
    rule: "only-data-knows-prisma",
    name: "the API names a Prisma type",
    from: "packages/api/src/d3.ts",
    text: 'import type { PrismaClient } from "@prisma/client";\nexport type D = PrismaClient;\n',
  },
  {
    rule: "only-data-knows-prisma",
    name: "the server opens a connection of its own",
    from: "apps/server/src/d4.ts",
    text: 'import pg from "pg";\nexport const d = pg;\n',
  },
  {
    rule: "only-data-knows-prisma",
    name: "the server reaches past the repositories into the generated client",
    from: "apps/server/src/d5.ts",
    text: 'import { client } from "@revisit/data/generated/client";\nexport const d = client;\n',
  },
  {
    rule: "web-imports-types-of-api",
    name: "the web runs the API's code",
    from: "apps/web/src/app/e1.ts",
    text: 'import { router } from "@revisit/api/router";\nexport const e = router;\n',
  },
  {
    rule: "web-knows-no-data",
    name: "the web names a type of the data layer",
    from: "apps/web/src/app/e2.ts",
    text: 'import type { Row } from "@revisit/data/rows";\nexport type E = Row;\n',
  },
  {
    rule: "web-runs-in-a-browser",
    name: "the web imports a module of Node",
    from: "apps/web/src/app/e3.ts",
    text: 'import { join } from "node:path";\nexport const e = join;\n',
  },
  {
    rule: "features-are-islands",
    name: "a feature imports another",
    from: "apps/web/src/features/accounts/f1.ts",
    text: 'import { week } from "../week/week.ts";\nexport const f = week;\n',
  },
  {
    rule: "features-are-islands",
    name: "a feature imports what puts features together",
    from: "apps/web/src/features/plan/f4.ts",
    text: 'import { router } from "../../app/router.ts";\nexport const f = router;\n',
  },
  {
    rule: "words-know-no-screen",
    name: "a word imports a feature",
    from: "apps/web/src/words/f5.ts",
    text: 'import { week } from "../features/week/week.ts";\nexport const f = week;\n',
  },
  {
    rule: "client-knows-no-screen",
    name: "the client imports a word",
    from: "apps/web/src/client/f6.ts",
    text: 'import { badge } from "../words/badge.ts";\nexport const f = badge;\n',
  },
  {
    rule: "ui-has-no-business-words",
    name: "ui asks the server",
    from: "apps/web/src/ui/f7.ts",
    text: 'import { ask } from "../client/ask.ts";\nexport const f = ask;\n',
  },
  {
    rule: "ui-has-no-business-words",
    name: "ui imports a feature",
    from: "apps/web/src/ui/f2.ts",
    text: 'import { week } from "../features/week/week.ts";\nexport const f = week;\n',
  },
  {
    rule: "ui-has-no-business-words",
    name: "ui imports a business word",
    from: "apps/web/src/ui/f3.ts",
    text: 'import { level } from "@revisit/domain/level";\nexport const f = level;\n',
  },
  {
    rule: "nothing-imports-an-app",
    name: "a package imports the server",
    from: "packages/data/src/g1.ts",
    text: 'import { main } from "@revisit/server/main";\nexport const g = main;\n',
  },
  {
    rule: "tests-drive-the-web-in-a-browser",
    name: "a test imports the web",
    from: "test/g6.ts",
    text: 'import { router } from "../apps/web/src/app/router.ts";\nexport const g = router;\n',
  },
  {
    rule: "apps-are-apart",
    name: "the server imports the web",
    from: "apps/server/src/g2.ts",
    text: 'import { router } from "../../web/src/app/router.ts";\nexport const g = router;\n',
  },
  {
    rule: "nothing-imports-test",
    name: "a package imports the test workspace",
    from: "packages/data/src/g3.ts",
    text: 'import { support } from "../../../test/support.ts";\nexport const g = support;\n',
  },
  {
    rule: "no-code-from-tests",
    name: "shipped code imports a test's rows",
    from: "packages/domain/src/g4.ts",
    text: 'import { rows } from "./level.test.ts";\nexport const g = rows;\n',
  },
  {
    rule: "no-development-packages",
    name: "shipped code runs a development package",
    from: "packages/connectors/src/g5.ts",
    text: 'import { it } from "vitest";\nexport const g = it;\n',
  },
  {
    rule: "no-cycles",
    name: "two files import each other",
    from: "packages/domain/src/h1.ts",
    text: 'import { h2 } from "./h2.ts";\nexport const h1 = (): number => h2();\n',
    also: { "packages/domain/src/h2.ts": 'import { h1 } from "./h1.ts";\nexport const h2 = (): number => h1();\n' },
  },
  {
    rule: "everything-resolves",
    name: "a file that is not there",
    from: "packages/api/src/h3.ts",
    text: 'import { gone } from "./gone.ts";\nexport const h = gone;\n',
  },
];

/** What looks like one of those above and is allowed: the table has two sides. */
export const ALLOWED_IMPORTS: Readonly<Record<string, string>> = {
  "packages/domain/src/ok1.ts": 'import { tzOffset } from "@date-fns/tz/tzOffset";\nexport const ok = tzOffset;\n',
  "packages/domain/src/ok2.ts": 'import type { Ok3 } from "./ok3.ts";\nexport type Ok2 = Ok3 | 1;\n',
  "packages/domain/src/ok3.ts": 'import type { Ok2 } from "./ok2.ts";\nexport type Ok3 = { readonly of: Ok2 };\n',
  "packages/data/src/ok.ts": 'import { level } from "@revisit/domain/level";\nimport pg from "pg";\nexport const ok = [level, pg];\n',
  "packages/api/src/ok.ts":
    'import type { Row } from "@revisit/data/rows";\nimport { z } from "zod";\nexport const ok: Row | typeof z = z;\n',
  "packages/api/src/ok.test.ts": 'import { it } from "vitest";\nexport const ok = it;\n',
  "apps/web/src/features/week/ok.ts":
    'import type { Router } from "@revisit/api/router";\nimport { level } from "@revisit/domain/level";\nexport const ok: Router | string = level;\n',
  "apps/web/src/ui/ok.ts": 'import type { Message } from "@revisit/domain/message";\nexport type Ok = Message;\n',
  "apps/web/src/app/ok.ts": 'import { week } from "../features/week/week.ts";\nexport const ok = week;\n',
  "apps/server/src/ok.ts":
    'import { router } from "@revisit/api/router";\nimport { rows } from "@revisit/data/rows";\nexport const ok = [router, rows];\n',
  "test/ok.ts":
    'import { rows } from "@revisit/data/rows";\nimport { main } from "@revisit/server/main";\nimport pg from "pg";\nexport const ok = [rows, main, pg];\n',
};
