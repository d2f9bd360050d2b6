import type { Tenancy } from "@revisit/api/context";
import type { Database } from "@revisit/data/database/database";
import { repositories } from "@revisit/data/repositories";
import { withTenantSql } from "@revisit/data/tenant/withTenantSql";
import type { Viewer } from "@revisit/domain/people/viewer";

/** Carries a result out of a transaction that is undone. */
class UndoneError extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super("undone");
    this.result = result;
  }
}

/**
 * Transactions of procedures that are undone after they succeeded, so that each cell of the matrix starts from the same state.
 *
 * @param seenAs - changes who asks before repositories are built: for mutants
 */
export function rollingBack(database: Database, seenAs: (viewer: Viewer) => Viewer = (viewer) => viewer): Tenancy {
  return {
    open: (viewer, work) => undone((inside) => withTenantSql(database, viewer, (tx) => inside(work(repositories(tx, seenAs(viewer)))))),
  };
}

async function undone<T>(transaction: (inside: (work: Promise<T>) => Promise<never>) => Promise<never>): Promise<T> {
  try {
    return await transaction(async (work) => {
      throw new UndoneError(await work);
    });
  } catch (error) {
    if (error instanceof UndoneError) {
      return error.result as T;
    }
    throw error;
  }
}
