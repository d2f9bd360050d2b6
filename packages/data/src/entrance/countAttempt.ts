import type { Database } from "../database/database.ts";
import { newId } from "../newId.ts";

/** Counts one more attempt under a key, by the database's clock. @returns how many there were within the window, this one included */
export async function countAttempt(database: Database, key: string, windowMs: number): Promise<number> {
  const { rows } = await database.unsafePool.query<{ count: number }>(
    `insert into auth_rate_limit as l (id, key, count, last_request) values ($1, $2, 1, (extract(epoch from now()) * 1000)::bigint)
     on conflict (key) do update set
       count = case when excluded.last_request - l.last_request > $3 then 1 else l.count + 1 end,
       last_request = case when excluded.last_request - l.last_request > $3 then excluded.last_request else l.last_request end
     returning count`,
    [newId(), key, windowMs],
  );

  return rows[0]?.count ?? 0;
}
