import type { ImportRecords } from "@revisit/domain/import/records";
import type { RejectionCode } from "@revisit/domain/import/rejectionCode";
import type { Sql } from "../database/sql.ts";

export type StagedType = "text" | "text[]" | "date" | "bigint" | "integer" | "float8" | "boolean";

/** What the statements of one import may use besides the staged rows. */
export type ImportFacts = {
  readonly importId: string;
  /** the day Revisit first knows what it adds */
  readonly today: string;
  /** instant of the import, ISO */
  readonly asOf: string;
};

/**
 * A reason to reject staged rows: `refused` selects their `line` and `details`. Checks run in order, each on what the one
 * before left in `incoming`.
 */
export type ImportCheck = { readonly code: RejectionCode; readonly column: string | null; readonly refused: Sql };

/** How one file of the folder is stored. */
export type FileImport<R> = {
  /** type of each staged column; its name is the property in snake case */
  readonly staged: Readonly<Record<keyof R, StagedType>>;
  readonly checks: readonly ImportCheck[];
  /**
   * Writes the staged rows; gives `added` and `changed`. Of what the header did not give (`given`), nothing that is stored
   * already may change.
   */
  readonly store: (given: ReadonlySet<string>, facts: ImportFacts) => Sql;
  /** statements before and after `store` */
  readonly before?: readonly Sql[];
  readonly after?: readonly Sql[];
};

export type FileImports = { readonly [F in keyof ImportRecords]: FileImport<ImportRecords[F]> };
