import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

type Engine = typeof import("@prisma/schema-engine-wasm");
type WasmExports = Record<string, unknown>;
type Wasm = { instantiate: (bytes: Uint8Array, imports: Record<string, unknown>) => Promise<{ instance: { exports: WasmExports } }> };

const SCHEMA_FOLDER = fileURLToPath(new URL("../../../prisma/schema/", import.meta.url));

/**
 * The SQL that leads from a database to prisma/schema; "" where they agree already.
 *
 * Only the comparison of Prisma's schema engine is used: it can't apply our migrations, because it splits them at every `;`.
 */
export async function diffToSchema(databaseUrl: string): Promise<string> {
  const engine = await (loading ??= loadEngine());
  const files = await schemaFiles();
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogAdapter(pool));
  const session = await engine.SchemaEngine.new({ datamodels: files.map((file) => [file.path, file.content]) }, () => undefined, adapter);

  try {
    const result = await session.diff({
      from: { tag: "schemaDatasource", files, configDir: SCHEMA_FOLDER },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: ["public._prisma_migrations"], externalEnums: [] },
    });

    return withoutRemarks(result.stdout ?? "");
  } finally {
    session.free();
    await pool.end();
  }
}

/** Once a process: the halves keep state in their module, which a second instance would share. */
let loading: Promise<Engine> | undefined;

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

  return Promise.all(
    names.map(async (name) => ({ path: join(SCHEMA_FOLDER, name), content: await readFile(join(SCHEMA_FOLDER, name), "utf8") })),
  );
}

/** the catalog's one-byte type, not `char(n)` */
const CHARACTER: number = pg.types.builtins.CHAR;

type PoolQuery = (config: pg.QueryArrayConfig) => Promise<pg.QueryArrayResult>;

/**
 * The engine reads columns of the type `"char"` from the catalog, which the adapter refuses: they pass it as text and get
 * their type back behind it. The engine asks one thing at a time, so the last answer's columns are those of this result.
 */
function catalogAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  const query = pool.query.bind(pool) as PoolQuery;
  let isCharacter: boolean[] = [];

  pool.query = (async (config) => {
    const result = await query(config);

    isCharacter = result.fields.map((field) => field.dataTypeID === CHARACTER);
    result.fields.filter((_field, column) => isCharacter[column]).forEach((field) => (field.dataTypeID = pg.types.builtins.TEXT));

    return result;
  }) as PoolQuery as pg.Pool["query"];
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);

    adapter.queryRaw = async (statement) => {
      const result = await queryRaw(statement);

      return { ...result, columnTypes: result.columnTypes.map((type, column) => (isCharacter[column] ? ColumnTypeEnum.Character : type)) };
    };

    return adapter;
  };

  return factory;
}

/** An empty comparison is a comment ("This is an empty migration."). */
function withoutRemarks(sql: string): string {
  return sql
    .split("\n")
    .filter((line) => !line.startsWith("-- This is an empty migration"))
    .join("\n")
    .trim();
}
