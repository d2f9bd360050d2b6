import { CsvFileError } from "@revisit/connectors/csvFolder/CsvFileError";
import type { CsvFolder, SourceFile } from "@revisit/connectors/csvFolder/csvFolder";
import { readCsvFile } from "@revisit/connectors/csvFolder/readCsvFile";
import type { Database } from "@revisit/data/database/database";
import { importRunRepository } from "@revisit/data/import/importRunRepository";
import { storeFile } from "@revisit/data/import/storeFile";
import { withImportLock } from "@revisit/data/import/withImportLock";
import { newId } from "@revisit/data/newId";
import type { TenantContext } from "@revisit/data/tenant/tenantContext";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import { localDay } from "@revisit/domain/calendar/localDay";
import type { ImportFileReport } from "@revisit/domain/import/importReport";
import type { Message } from "@revisit/domain/message";

export type ImportRun = {
  readonly database: Database;
  readonly tenant: TenantContext;
  readonly timeZone: string;
  readonly asOf: Date;
  readonly encoding: string | null;
  /** a new organization takes the currency and zone of what it imports */
  readonly isNewOrganization: boolean;
  readonly onProgress: (progress: { readonly file: string; readonly bytes: number; readonly of: number }) => void;
};

export type ImportOutcome = { readonly importId: string; readonly files: readonly ImportFileReport[]; readonly failure: Message | null };

type Step = { readonly run: ImportRun; readonly importId: string; readonly files: ImportFileReport[] };

/**
 * Imports a folder, one transaction a file: files before a broken one stay, the broken one and those after it leave no trace.
 * Levels are not recomputed here: the caller assesses.
 *
 * @throws {RuleError} `import_already_running`
 */
export async function runImport(run: ImportRun, folder: CsvFolder, source: string): Promise<ImportOutcome> {
  return withImportLock(run.database, run.tenant.orgId, async () => {
    const step: Step = { run, importId: newId(), files: [] };
    await recording(run, (imports) => imports.start({ importId: step.importId, source, startedAt: run.asOf.toISOString() }));

    return endImport(step, await importFiles(step, folder.files));
  });
}

/** One file of a run that comes file by file, as an upload does: the first begins it, the last ends it. */
export type UploadedFile = { readonly importId: string; readonly source: string; readonly file: SourceFile; readonly isLast: boolean };

/**
 * Imports one uploaded file into its run; a file that is broken as a whole ends the run.
 *
 * @throws {RuleError} `import_already_running`
 */
export async function runUpload(run: ImportRun, { importId, source, file, isLast }: UploadedFile): Promise<ImportOutcome> {
  return withImportLock(run.database, run.tenant.orgId, async () => {
    const known = await recording(run, (imports) => imports.running(importId));
    if (known === null) {
      await recording(run, (imports) => imports.start({ importId, source, startedAt: run.asOf.toISOString() }));
    }
    const step: Step = { run, importId, files: [...(known ?? [])] };
    const failure = await importFiles(step, [file]);

    return isLast || failure !== null ? endImport(step, failure) : { importId, files: step.files, failure };
  });
}

async function importFiles(step: Step, sources: readonly SourceFile[]): Promise<Message | null> {
  try {
    for (const source of sources) {
      if (source.file !== "territories") {
        await recording(step.run, (imports) => imports.ensureTerritory(newId()));
      }
      step.files.push(await importFile(step, source));
      await recording(step.run, (imports) => imports.progress(step.importId, step.files));
    }

    return null;
  } catch (error) {
    if (error instanceof CsvFileError) {
      return error.said;
    }
    await endImport(step, BROKE_OFF);
    throw error;
  }
}

async function endImport(step: Step, failure: Message | null): Promise<ImportOutcome> {
  const { run, importId, files } = step;
  if (failure === null && run.isNewOrganization) {
    await recording(run, (imports) => imports.adoptCommonSettings());
  }
  await recording(run, (imports) => imports.end({ importId, endedAt: run.asOf.toISOString(), files, failure }));

  return { importId, files, failure };
}

const BROKE_OFF: Message = {
  id: "import.broke_off",
  message: "The import broke off. The files listed here were taken, nothing of the others; start it again.",
  values: {},
};

/** The source is opened inside the transaction: where a conflict makes it run again, it must read from the start. */
async function importFile(step: Step, source: SourceFile): Promise<ImportFileReport> {
  const { run, importId } = step;
  const facts = { importId, today: localDay(run.timeZone, run.asOf), asOf: run.asOf.toISOString() };

  return withTenantSql(run.database, run.tenant, async (tx) => {
    const csv = await readCsvFile(source.file, { chunks: counted(run, source), encoding: run.encoding });
    const stored = await storeFile(tx, csv, facts);
    const rateless = MONEY_FILES.has(source.file) && !run.isNewOrganization ? await importRunRepository(tx).currenciesWithoutRate() : [];

    return { file: `${source.file}.csv`, ...stored, unknownColumns: csv.unknownColumns, warnings: rateless.map(ratelessWarning) };
  });
}

const MONEY_FILES: ReadonlySet<string> = new Set(["products", "accounts", "purchases"]);

function ratelessWarning(currency: string): Message {
  return {
    id: "import.no_exchange_rate",
    message: "Amounts in {currency} are stored but not counted: give {currency} an exchange rate in Settings, Organization.",
    values: { currency },
  };
}

async function* counted(run: ImportRun, source: SourceFile): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.length;
    run.onProgress({ file: `${source.file}.csv`, bytes, of: source.bytes });
    yield chunk;
  }
}

function recording<T>(run: ImportRun, work: (imports: ReturnType<typeof importRunRepository>) => Promise<T>): Promise<T> {
  return withTenantSql(run.database, run.tenant, (tx) => work(importRunRepository(tx)));
}
