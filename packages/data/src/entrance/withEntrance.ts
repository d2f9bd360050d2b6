import type pg from "pg";
import type { Database } from "../database/database.ts";

/** Where there is no tenant yet: a user who sees their own memberships, or the server that counts its organizations. */
export type EntranceSetting =
  { readonly name: "app.user_id"; readonly value: string } | { readonly name: "app.installation"; readonly value: "on" };

/** A transaction in which only what `setting` opens can be seen (policies `own_user` and `installation`). */
export async function withEntrance<T>(
  database: Database,
  setting: EntranceSetting,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await database.unsafePool.connect();

  try {
    await client.query("begin");
    await client.query("select set_config($1, $2, true)", [setting.name, setting.value]);
    const result = await work(client);

    await client.query("commit");
    client.release();

    return result;
  } catch (error) {
    await client.query("rollback").then(
      () => {
        client.release();
      },
      (broken: unknown) => {
        client.release(broken instanceof Error ? broken : true);
      },
    );
    throw error;
  }
}
