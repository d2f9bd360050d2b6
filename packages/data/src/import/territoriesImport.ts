import type { TerritoryRecord } from "@revisit/domain/import/records";
import { sql } from "../database/sql.ts";
import { repeated } from "./checks.ts";
import type { FileImport } from "./fileImport.ts";
import { plain, upsert } from "./upsert.ts";

/** Parents may stand in any order in the file, or be known already. */
export const TERRITORIES_IMPORT: FileImport<TerritoryRecord> = {
  staged: { code: "text", name: "text", parentCode: "text" },
  checks: [
    repeated("duplicate_row", "code", ["code"]),
    {
      code: "territory_loop",
      column: "parent_code",
      refused: sql`
        with recursive edge as (
          select code, parent_code from incoming
          union all
          select t.code, p.code from territory t left join territory p on p.org_id = t.org_id and p.id = t.parent_id where t.code not in (select code from incoming)
        ), walk as (
          select i.line, i.code, i.parent_code as at, array[i.code] as path from incoming i
          union all
          select w.line, w.code, e.parent_code, w.path || w.at from walk w join edge e on e.code = w.at where not w.at = any(w.path)
        )
        select line, jsonb_build_object('value', code, 'path', array_to_string(path || code, ' → ')) as details from walk where at = code`,
    },
    {
      code: "unknown_parent",
      column: "parent_code",
      refused: sql`
        with recursive rooted as (
          select i.code from incoming i where i.parent_code is null or i.parent_code in (select t.code from territory t where t.code not in (select code from incoming))
          union
          select i.code from incoming i join rooted r on r.code = i.parent_code
        )
        select line, jsonb_build_object('value', parent_code) as details from incoming where code not in (select code from rooted)`,
    },
  ],
  store: (given) =>
    upsert({
      table: "territory",
      key: ["code"],
      joins: sql`left join territory known on known.code = i.parent_code left join incoming added on added.code = i.parent_code`,
      columns: [
        plain("code", "code"),
        plain("name", "name"),
        { to: "parent_id", from: sql`coalesce(known.id, added.id)`, when: ["parentCode"] },
      ],
      given,
    }),
};
