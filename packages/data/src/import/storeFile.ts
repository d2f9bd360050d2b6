import type { ImportFile } from "@revisit/domain/import/records";
import type { RejectionCode } from "@revisit/domain/import/rejectionCode";
import type { RuleDetails } from "@revisit/domain/errors";
import { sql } from "../database/sql.ts";
import { newId } from "../newId.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";
import type { FileImport, ImportCheck, ImportFacts, StagedType } from "./fileImport.ts";
import { FILE_IMPORTS } from "./fileImports.ts";
import { createStaging, stageRows } from "./stageRows.ts";

/** A row as a connector understood it, or why it did not. */
export type IncomingRow =
  | { readonly line: number; readonly original: string; readonly record: object }
  | {
      readonly line: number;
      readonly original: string;
      readonly column: string | null;
      readonly code: RejectionCode;
      readonly details: RuleDetails;
    };

export type IncomingFile = {
  readonly file: ImportFile;
  readonly given: ReadonlySet<string>;
  readonly batches: AsyncIterable<readonly IncomingRow[]>;
};

export type StoredFile = {
  readonly read: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
};

/**
 * Stores one file in the transaction of `tx`: good rows in one statement, bad ones in the report with their line, column,
 * reason and text. Repeatable: rows that say nothing new are counted `unchanged`.
 */
export async function storeFile(tx: TenantQueries, incoming: IncomingFile, facts: ImportFacts): Promise<StoredFile> {
  const plan: AnyFileImport = FILE_IMPORTS[incoming.file];
  await createStaging(tx, plan.staged);
  let read = 0;
  let rejected = 0;
  let staged = 0;
  for await (const batch of incoming.batches) {
    const understood = batch.flatMap((row) => ("record" in row ? [{ ...row, id: newId() }] : []));
    read += batch.length;
    staged += await stageRows(tx, plan.staged, understood);
    rejected += await reportRows(
      tx,
      { file: incoming.file, facts },
      batch.filter((row) => "code" in row),
    );
  }
  for (const check of plan.checks) {
    const refused = await runCheck(tx, { file: incoming.file, facts }, check);
    rejected += refused;
    staged -= refused;
  }
  const { added, changed } = await store(tx, plan, { given: incoming.given, facts });

  return { read, added, changed, rejected, unchanged: staged - added - changed };
}

type AnyFileImport = Omit<FileImport<unknown>, "staged"> & { readonly staged: Readonly<Record<string, StagedType>> };

async function store(
  tx: TenantQueries,
  plan: AnyFileImport,
  how: { given: ReadonlySet<string>; facts: ImportFacts },
): Promise<{ added: number; changed: number }> {
  for (const statement of plan.before ?? []) {
    await tx.execute(statement);
  }
  const [stored] = await tx.query<{ added: number; changed: number }>(plan.store(how.given, how.facts));
  for (const statement of plan.after ?? []) {
    await tx.execute(statement);
  }

  return stored ?? { added: 0, changed: 0 };
}

type Run = { readonly file: ImportFile; readonly facts: ImportFacts };

async function reportRows(
  tx: TenantQueries,
  { file, facts }: Run,
  rows: readonly Extract<IncomingRow, { code: string }>[],
): Promise<number> {
  if (rows.length === 0) {
    return 0;
  }
  const report = rows.map((row) => ({
    line: row.line,
    column: row.column,
    code: row.code,
    details: row.details,
    original: row.original.replaceAll("\0", "�"),
  }));

  return tx.execute(sql`
    insert into import_rejection (org_id, id, import_id, file, line, "column", code, details, original)
    select ${tx.orgId}::uuid, gen_random_uuid(), ${facts.importId}::uuid, ${file}, r.line, r.column, r.code, r.details, r.original
    from jsonb_to_recordset(${JSON.stringify(report)}::jsonb) as r (line int, "column" text, code text, details jsonb, original text)`);
}

async function runCheck(tx: TenantQueries, { file, facts }: Run, check: ImportCheck): Promise<number> {
  return tx.execute(sql`
    with bad as (${check.refused}), refused as (delete from incoming i using bad where bad.line = i.line returning i.line, i.original, bad.details)
    insert into import_rejection (org_id, id, import_id, file, line, "column", code, details, original)
    select ${tx.orgId}::uuid, gen_random_uuid(), ${facts.importId}::uuid, ${file}, line, ${check.column}, ${check.code}, details, original from refused`);
}
