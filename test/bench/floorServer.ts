import { fastify } from "fastify";
import pg from "pg";

// The floor: Fastify and pg, a named statement, no login, no wall. `bench` starts it beside the real server.

const [url = "", port = "0"] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: 4, options: "-c timezone=UTC -c jit=off" });
const server = fastify();

const ROWS = `
  select a.id, a.external_id, a.name, a.kind, a.type, a.size_band, a.country, s.level, s.resources, s.expected_value_cents, s.assessment -> 'why' as why, s.assessment -> 'blindSpots' as blind_spots,
    s.whitespace_count, s.owned_count, s.last_held_on, s.next_due_on, s.interval_days, s.is_stale, p.id as owner_id, p.name as owner_name, p.email, t.id as territory_id, t.code, t.name as territory_name
  from standing s join account a on a.org_id = s.org_id and a.id = s.account_id left join person p on p.org_id = a.org_id and p.id = a.owner_id join territory t on t.org_id = a.org_id and t.id = a.territory_id
  where s.org_id = $1 order by s.level_order, s.value_order, s.held_order, s.account_id limit 50`;

server.get<{ Params: { orgId: string } }>("/accounts/:orgId", async (request) => {
  const values = [request.params.orgId];
  const rows = await pool.query({ name: "rows", text: ROWS, values });
  const count = await pool.query<{ n: number }>({
    name: "count",
    text: "select count(*)::int as n from standing where org_id = $1",
    values,
  });

  return { items: rows.rows as object[], total: count.rows[0]?.n };
});

server.post<{ Body: { orgId: string; answerId: string; note: string } }>("/answers", async (request) => {
  const { orgId, answerId, note } = request.body;
  await pool.query({
    name: "save",
    text: "update answer set note = $3, version = version + 1, updated_at = now() where org_id = $1 and id = $2",
    values: [orgId, answerId, note],
  });

  return { ok: true };
});

await server.listen({ port: Number(port), host: "127.0.0.1" });
process.stdout.write("ready\n");
