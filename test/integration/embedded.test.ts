import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { connecting } from "@revisit/data/database/connecting";
import { prepareDatabase, type PreparedDatabase } from "@revisit/data/database/prepareDatabase";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

let dataFolder: string;
const open: PreparedDatabase[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), "revisit-embedded-"));
});
afterEach(async () => {
  await Promise.all(children.splice(0).map(kill));
  // whatever a killed child left running is taken over, and ended, like this
  await Promise.all(open.splice(0).map((prepared) => prepared.stop()));
  await rm(dataFolder, { recursive: true, force: true });
});

describe("the embedded database", () => {
  it("starts on a new folder, serves as a role that owns nothing, and keeps what was committed", async () => {
    const first = await start("server");

    await connecting(first.ownerUrl ?? "", "test", (owner) => owner.query("create table kept (n int); insert into kept values (7)"));
    await first.stop();
    open.length = 0;
    const second = await start("server");
    const role = await connecting(
      second.url,
      "test",
      async (app) => (await app.query<{ role: string }>("select current_user as role")).rows,
    );
    const kept = await connecting(
      second.ownerUrl ?? "",
      "test",
      async (owner) => (await owner.query<Record<string, unknown>>("select n from kept")).rows,
    );

    expect({ role, kept, migrated: second.migrated }).toEqual({ role: [{ role: "revisit_app" }], kept: [{ n: 7 }], migrated: [] });
  });

  it("lies elsewhere, and says so, where its user can't enter: root's clone under /root; an ordinary user's is their own", async () => {
    const home = dataFolder;

    await chmod(home, 0o700);
    dataFolder = join(home, "data");
    const first = await start("server");
    const place = /lies in (\S+):/.exec(first.notes.join())?.[1];

    await first.stop();
    open.length = 0;
    const second = await start("server");

    expect(place ?? dataFolder).toMatch(process.getuid?.() === 0 ? /^\/var\/tmp\/revisit-/ : /data$/);
    expect(second.migrated).toEqual([]);
    await second.stop();
    open.length = 0;
    await Promise.all([place ?? home, home].map((folder) => rm(folder, { recursive: true, force: true })));
  });

  it("keeps its passwords from other users of the machine", async () => {
    await start("server");
    const { mode } = await stat(join(dataFolder, "secrets.json"));

    expect(mode & 0o077).toBe(0);
  });

  it("tells a second server where the first one is", async () => {
    const first = await start("server");

    await first.announce("http://localhost:4198");
    await expect(prepareDatabase({ dataFolder, purpose: "server" })).rejects.toMatchObject({
      code: "already_running",
      message: expect.stringContaining(`at http://localhost:4198 (process ${process.pid})`) as string,
    });
  });

  it("lets a command use the running server's database and leaves it running", async () => {
    const server = await start("server");
    const command = await prepareDatabase({ dataFolder, purpose: "assess" });

    await command.stop();
    const rows = await connecting(server.url, "test", async (app) => (await app.query<Record<string, unknown>>("select 1 as one")).rows);

    expect(rows).toEqual([{ one: 1 }]);
  });

  it("refuses a server, and another command, while a command that started the database is at work", async () => {
    await start("import");

    await expect(prepareDatabase({ dataFolder, purpose: "server" })).rejects.toThrow('"revisit import" is at work');
    await expect(prepareDatabase({ dataFolder, purpose: "assess" })).rejects.toThrow('"revisit import" is at work');
  });

  it("takes over the database and the lock of a server that was killed", async () => {
    const child = await startChild();

    await expect(prepareDatabase({ dataFolder, purpose: "server" })).rejects.toThrow("at http://localhost:4199");
    await kill(child);
    const next = await start("server");

    expect(await connecting(next.url, "test", async (app) => (await app.query<Record<string, unknown>>("select 1 as one")).rows)).toEqual([
      { one: 1 },
    ]);
    expect(JSON.parse(await readFile(join(dataFolder, "running.json"), "utf8"))).toMatchObject({ pid: process.pid });
  });

  it("says which version made a folder that it can't use", async () => {
    const first = await start("server");

    await first.stop();
    open.length = 0;
    await writeFile(join(dataFolder, "postgres", "PG_VERSION"), "16\n");
    await expect(prepareDatabase({ dataFolder, purpose: "server" })).rejects.toMatchObject({
      code: "other_version",
      message: expect.stringContaining("was made by PostgreSQL 16") as string,
    });
  });

  it("begins anew where the making of a folder was cut short", async () => {
    const unfinished = await start("server");

    await unfinished.stop();
    open.length = 0;
    await rename(join(dataFolder, "postgres"), join(dataFolder, "postgres.unfinished"));
    const next = await start("server");

    expect(next.migrated.length).toBeGreaterThan(0);
  });
});

async function start(purpose: string): Promise<PreparedDatabase> {
  const prepared = await prepareDatabase({ dataFolder, purpose });

  open.push(prepared);

  return prepared;
}

async function startChild(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(new URL("./holdEmbedded.ts", import.meta.url)), dataFolder], {
    stdio: ["ignore", "pipe", "inherit"],
  });

  children.push(child);
  await once(child.stdout, "data");

  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");

    child.kill("SIGKILL");
    await ended;
  }
}
