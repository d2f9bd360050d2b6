import type { RejectionCode } from "@revisit/domain/import/rejectionCode";
import type { RuleDetails } from "@revisit/domain/errors";

/** A cell turned into a value, or why it cannot be. */
export type Reading<T> = { readonly value: T } | { readonly code: RejectionCode; readonly details?: RuleDetails };

/** How one column of a file is named and read. An empty cell of an optional column is `fallback`. */
export type Column<T> = {
  readonly name: string;
  readonly isRequired: boolean;
  readonly fallback: T | undefined;
  readonly read: (text: string) => Reading<T>;
};

/** One column for each property of a record: the compiler stops where one is missing. */
export type ColumnTable<R> = { readonly [K in keyof R]: Column<R[K]> };

/** A column that must stand in the header, and in each row. */
export function required<T>(name: string, read: (text: string) => Reading<T>): Column<T> {
  return { name, isRequired: true, fallback: undefined, read };
}

/** A column that may be missing, or empty. */
export function optional<T>(name: string, read: (text: string) => Reading<T>, fallback: T): Column<T> {
  return { name, isRequired: false, fallback, read };
}
