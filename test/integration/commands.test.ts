import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase, type TestDatabase } from "./testDatabase.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = {
  "territories.csv": "code,name,parent_code\nall,All,\n",
  "people.csv": "email,name,role,territory_code\nrep@x.example,Rep,rep,all\n",
  "products.csv": "sku,name,unit_price,currency,tags\nP1,Scale,100,EUR,weigh|count\n",
  "accounts.csv":
    'external_id,name,type,annual_revenue,owner_email,country,currency\nA1,"=Acme, ""Inc""",Shop,100000,rep@x.example,FR,EUR\nA2,Бета,Shop,,rep@x.example,FR,EUR\n',
  "purchases.csv": "account_external_id,order_id,purchased_on,sku,quantity,amount,currency\nA1,O1,2025-01-31,P1,1,100,EUR\n",
  "notes.csv": "nobody,reads\n",
} as const;

let db: TestDatabase;
let empty: TestDatabase;
let folder: string;

beforeAll(async () => {
  [db, empty, folder] = await Promise.all([testDatabase(2), testDatabase(2), mkdtemp(join(tmpdir(), "revisit-"))]);
  await mkdir(join(folder, "in"));
  await Promise.all(Object.entries(FILES).map(([name, text]) => writeFile(join(folder, "in", name), text)));
});
afterAll(async () => {
  await Promise.all([db.close(), empty.close(), rm(folder, { recursive: true })]);
});

describe("the operator's commands", () => {
  it("import makes the organization, says what it did, and changes nothing when repeated", async () => {
    const first = await revisit(db, "import", join(folder, "in"), "--org", "Acme", "--json");
    const second = await revisit(db, "import", join(folder, "in"), "--org", "acme", "--json");

    expect(first).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(first.out)).toMatchObject({
      organization: "Acme",
      organizationIsNew: true,
      ok: true,
      accounts: 2,
      purchases: 1,
      rejected: 0,
      ignoredFiles: ["notes.csv"],
      assessed: 2,
    });
    expect(JSON.parse(second.out)).toMatchObject({
      organization: "Acme",
      organizationIsNew: false,
      files: Array.from({ length: 5 }, () => ({ added: 0, changed: 0, rejected: 0 })),
    });
  });

  it("import exits with 1 and names each rejected row, or with 0 where that is allowed", async () => {
    const bad = join(folder, "bad");
    await mkdir(bad);
    await writeFile(join(bad, "accounts.csv"), "external_id,name,customer_since\nA3,Good,2024-02-29\nA4,Bad,2023-02-29\n");
    const refused = await revisit(db, "import", bad, "--json");
    const allowed = await revisit(db, "import", bad, "--allow-rejects");

    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({
      ok: false,
      rejected: 1,
      rejections: [{ file: "accounts", line: 3, column: "customer_since", code: "not_a_day", original: "A4,Bad,2023-02-29" }],
    });
    expect(allowed).toMatchObject({ code: 0 });
    expect(allowed.out).toContain("accounts.csv, line 3: customer_since “2023-02-29” is not a day.");
  });

  it("a file that is broken as a whole leaves no trace, not even of a new organization", async () => {
    const broken = join(folder, "broken");
    await mkdir(broken);
    await writeFile(join(broken, "accounts.csv"), 'external_id,name\nA1,"never closed\n');
    const answer = await revisit(db, "import", broken, "--org", "Nobody");

    expect(answer.code).toBe(1);
    expect(answer.err).toContain("accounts.csv has a quotation mark that does not match");
    expect((await revisit(db, "assess", "--org", "Nobody")).err).toBe('There is no organization "Nobody". There is: "Acme".\n');
  });

  it("export and import are inverse, also for a name that a spreadsheet would run", async () => {
    const [one, two] = [join(folder, "one"), join(folder, "two")];
    await revisit(db, "export", one);
    await revisit(empty, "import", one, "--org", "Other");
    await revisit(empty, "export", two);
    const files = await readdir(one);

    expect(files).toHaveLength(9);
    for (const file of files) {
      expect(await readFile(join(two, file), "utf8")).toBe(await readFile(join(one, file), "utf8"));
    }
    expect(await readFile(join(one, "accounts.csv"), "utf8")).toContain(`"'=Acme, ""Inc"""`);
    expect((await revisit(db, "export", one)).err).toBe(`${one} is not empty. Name an empty or new folder.\n`);
  });

  it("a backup restores every row into an empty database, and nothing where it is cut off or the database is not empty", async () => {
    const target = await testDatabase(2);
    const [file, cut] = [join(folder, "all.gz"), join(folder, "cut.gz")];
    const backup = JSON.parse((await revisit(db, "backup", file, "--json")).out) as { rows: number; sha256: string };
    await writeFile(cut, await readFile(file));
    await truncate(cut, 2_000);

    expect((await revisit(target, "restore", cut)).err).toContain("is cut off or damaged");
    expect(JSON.parse((await revisit(target, "restore", file, "--json")).out)).toMatchObject({ rows: backup.rows });
    expect((await revisit(target, "restore", file)).err).toContain("holds an organization already");
    expect(JSON.parse((await revisit(target, "backup", join(folder, "again.gz"), "--json")).out)).toMatchObject({
      rows: backup.rows,
      sha256: backup.sha256,
    });
    await target.close();
  });

  it.each([
    { args: ["import", "/nowhere", "--org", "Acme"], says: "There is no folder /nowhere that can be read. Check the path." },
    { args: ["import", ROOT, "--org", "Acme"], says: "has none of the files that can be imported" },
    { args: ["key", "create", "--role", "rep"], says: "A rep's key stands for a person: say whose with --email." },
    { args: ["user", "add", "--email", "a@x.example", "--password", "short"], says: "A password needs at least 10 characters." },
    { args: ["restore", "/nowhere.gz"], says: "There is no file /nowhere.gz. Check the path." },
  ])("$args.0 with bad input says what to do", async ({ args, says }) => {
    const answer = await revisit(db, ...args);

    expect(answer.code).toBe(1);
    expect(answer.err).toContain(says);
  });

  it("a database that cannot be reached is one sentence", async () => {
    const answer = await run(["doctor"], { DATABASE_URL: "postgresql://nobody:x@127.0.0.1:1/none" });

    expect(answer.code).toBe(1);
    expect(answer.err.trim().split("\n")).toHaveLength(1);
  });

  it("key create and user add open the door, doctor finds nothing", async () => {
    const key = await revisit(db, "key", "create", "--role", "admin", "--json");
    const user = await revisit(db, "user", "add", "--email", "Rep@x.example", "--json");
    const doctor = await revisit(db, "doctor", "--json");

    expect((JSON.parse(key.out) as { key: string }).key).toMatch(/^rv_[0-9a-f]{32}_/);
    expect(JSON.parse(user.out)).toMatchObject({ email: "rep@x.example", role: "rep", password: expect.any(String) as unknown });
    expect(JSON.parse(doctor.out)).toMatchObject({
      isWalled: true,
      findings: [],
      organizations: [{ name: "Acme", accounts: 3, withoutStanding: 0 }],
    });
  });
});

type Answer = { readonly code: number; readonly out: string; readonly err: string };

function revisit(target: TestDatabase, ...args: readonly string[]): Promise<Answer> {
  return run(args, { DATABASE_URL: target.url, DATABASE_OWNER_URL: target.ownerUrl });
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve) => {
    // not all of process.env: vitest puts settings of its own there, BASE_URL among them
    const { PATH = "", HOME = "" } = process.env;
    execFile(
      process.execPath,
      ["--import", "tsx", "apps/server/src/cli/main.ts", ...args],
      { cwd: ROOT, env: { PATH, HOME, ...env, REVISIT_NOW: "2026-03-04T10:00:00Z" } },
      (error, out, err) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
      },
    );
  });
}
