import { resolve } from "node:path";
import { type CsvFolder, openCsvFolder } from "@revisit/connectors/csvFolder/csvFolder";
import { readCsvFile } from "@revisit/connectors/csvFolder/readCsvFile";
import { assessAll } from "@revisit/data/assessment/assessAll";
import { organizations } from "@revisit/data/entrance/organizations";
import { importRunRepository, type RejectedRow } from "@revisit/data/import/importRunRepository";
import { newId } from "@revisit/data/newId";
import { createOrganization } from "@revisit/data/organization/createOrganization";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { type ImportOutcome, runImport } from "../import/runImport.ts";
import { CommandError } from "./CommandError.ts";
import { importSummary } from "./importSummary.ts";
import { findNamed } from "./organizationNamed.ts";
import { progressBar } from "./progressBar.ts";
import { type Operator, withOperator } from "./withOperator.ts";

export type ImportOptions = { readonly org?: string; readonly encoding?: string; readonly allowRejects?: boolean; readonly json?: boolean };

type Target = { readonly orgId: string; readonly name: string; readonly isNew: boolean };

const REJECTIONS_SHOWN = 1_000;

/** `revisit import DIR --org NAME`: exit code 0 only if nothing was rejected, or rejects are allowed. */
export async function importCommand(directory: string, options: ImportOptions): Promise<void> {
  const path = resolve(process.env["INIT_CWD"] ?? process.cwd(), directory);
  const folder = await openCsvFolder(path);
  const began = performance.now();
  await withOperator("import", async (operator) => {
    const target = await targetOf(operator, options.org, () => readThrough(folder, options.encoding ?? null));
    const bar = progressBar(options.json !== true);
    const run = {
      ...operator,
      tenant: { orgId: target.orgId, personId: null },
      timeZone: "UTC",
      encoding: options.encoding ?? null,
      isNewOrganization: target.isNew,
    };
    const outcome = await runImport({ ...run, onProgress: ({ file, bytes, of }) => bar.show(file, bytes, of) }, folder, path).finally(
      bar.end,
    );
    const assessed =
      outcome.files.length === 0
        ? { accounts: 0, changed: 0 }
        : await assessAll({ ...run, onProgress: (done, of) => bar.show("assessing", done, of) }).finally(bar.end);
    const rejections = await rejectionsOf(operator, target, outcome);
    process.stdout.write(
      importSummary(
        { organization: target, outcome, assessed, rejections, ignored: folder.ignored, seconds: (performance.now() - began) / 1000 },
        options.json === true,
      ),
    );
    const isClean = outcome.failure === null && outcome.files.every((file) => file.rejected === 0);
    process.exitCode = isClean || (options.allowRejects === true && outcome.failure === null) ? 0 : 1;
  });
}

/** The organization of that name, made where there is none; its currency and zone are those most of its data has. */
async function targetOf({ database, asOf }: Operator, name: string | undefined, check: () => Promise<void>): Promise<Target> {
  const all = await organizations(database);
  const wanted = name ?? (all.length === 1 ? all[0]?.name : undefined);
  if (wanted === undefined || wanted.trim() === "") {
    throw new CommandError("Say which organization the data is for: --org NAME. One of that name is made where there is none.");
  }
  const known = findNamed(all, wanted.trim());
  if (known !== undefined) {
    return { orgId: known.orgId, name: known.name, isNew: false };
  }
  // a folder that cannot be read must not leave an organization behind
  await check();
  const target = { orgId: newId(), name: wanted.trim(), isNew: true };
  await withTenantSql(database, { orgId: target.orgId, personId: null }, (tx) =>
    createOrganization(tx, { name: target.name, currency: "USD", timeZone: "UTC" }, asOf),
  );

  return target;
}

async function readThrough(folder: CsvFolder, encoding: string | null): Promise<void> {
  for (const source of folder.files) {
    const { batches } = await readCsvFile(source.file, { chunks: source.open(), encoding });
    for (const rows = batches[Symbol.asyncIterator](); (await rows.next()).done !== true;) {
      // read to its end: that is all that is asked of it
    }
  }
}

function rejectionsOf({ database }: Operator, target: Target, outcome: ImportOutcome): Promise<RejectedRow[]> {
  return withTenantSql(database, { orgId: target.orgId, personId: null }, (tx) =>
    importRunRepository(tx).rejected(outcome.importId, REJECTIONS_SHOWN),
  );
}
