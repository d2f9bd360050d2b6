import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdir, readdir, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { finished } from "node:stream/promises";
import { csvHeader, csvRows } from "@revisit/connectors/csvFolder/writeCsvFile";
import { exportRecords } from "@revisit/data/export/exportRecords";
import type { TenantSql } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { IMPORT_ORDER, type ImportFile } from "@revisit/domain/import/records";
import { CommandError } from "./CommandError.ts";
import { organizationNamed } from "./organizationNamed.ts";
import { withOperator } from "./withOperator.ts";

/** `revisit export DIR`: the folder that `revisit import` reads, all of one moment. An existing folder must be empty, so that nothing is written over. */
export async function exportCommand(directory: string, options: { readonly org?: string; readonly json?: boolean }): Promise<void> {
  const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), directory);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) {
    throw new CommandError(`${folder} is not empty. Name an empty or new folder.`);
  }
  await withOperator("export", async ({ database }) => {
    const { orgId, name } = await organizationNamed(database, options.org);
    const counts = await withTenantSql(database, { orgId, personId: null }, (tx) => writeFolder(tx, folder));
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify({ organization: name, folder, files: counts })}\n`
        : `${name}: ${String(counts.reduce((sum, { rows }) => sum + rows, 0))} rows in ${folder}.\n`,
    );
  });
}

async function writeFolder(tx: TenantSql, folder: string): Promise<{ file: string; rows: number }[]> {
  const counts: { file: string; rows: number }[] = [];
  for (const file of IMPORT_ORDER) {
    counts.push({ file: `${file}.csv`, rows: await writeFile(tx, folder, file) });
  }

  return counts;
}

/** Under another name until it is whole: whoever finds `accounts.csv` finds all of it. */
async function writeFile(tx: TenantSql, folder: string, file: ImportFile): Promise<number> {
  const part = join(folder, `${file}.csv.part`);
  const stream = createWriteStream(part);
  let rows = 0;
  stream.write(csvHeader(file));
  for await (const records of exportRecords(tx, file)) {
    rows += records.length;
    if (!stream.write(csvRows(file, records))) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await finished(stream);
  await rename(part, join(folder, `${file}.csv`));

  return rows;
}
