import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";

type Engine = typeof import("@prisma/schema-engine-wasm");
type WasmExports = Record<string, unknown>;
type Wasm = { instantiate: (bytes: Uint8Array, imports: Record<string, unknown>) => Promise<{ instance: { exports: WasmExports } }> };

const SCHEMA_FOLDER = fileURLToPath(new URL("../../../prisma/schema/", import.meta.url));

/**
 * The SQL that leads from a database (or, without one, from nothing) to prisma/schema; "" where they agree already.
 *
 * Only the comparison of Prisma's schema engine is used: it can't apply our migrations, because it splits them at every `;`.
 */
export async function diffToSchema(database: SqlMigrationAwareDriverAdapterFactory, from: "empty" | "database"): Promise<string> {
  const engine = await loadEngine();
  const files = await schemaFiles();
  const session = await engine.SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => undefined, bindMigrationAwareSqlAdapterFactory(database) as never);
  const result = await session.diff({
    from: from === "empty" ? { tag: "empty" } : { tag: "schemaDatasource", files, configDir: SCHEMA_FOLDER },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
  });

  return (result.stdout ?? "").trim();
}

/** The package's own entry imports its `.wasm` as a module, which Node does not do: both halves are loaded by hand. */
async function loadEngine(): Promise<Engine> {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const half = (await import(join(folder, "schema_engine_bg.js"))) as Engine & { __wbg_set_wasm: (exports: WasmExports) => void };
  // Node has it, its types leave it to the browser's
  const { WebAssembly: wasm } = globalThis as unknown as { WebAssembly: Wasm };
  const { instance } = await wasm.instantiate(await readFile(join(folder, "schema_engine_bg.wasm")), { "./schema_engine_bg.js": half });

  half.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();

  return half;
}

async function schemaFiles(): Promise<{ path: string; content: string }[]> {
  const names = (await readdir(SCHEMA_FOLDER)).filter((name) => name.endsWith(".prisma")).sort();

  return Promise.all(names.map(async (name) => ({ path: join(SCHEMA_FOLDER, name), content: await readFile(join(SCHEMA_FOLDER, name), "utf8") })));
}
