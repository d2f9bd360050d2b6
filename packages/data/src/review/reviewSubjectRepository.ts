import type { AccountKind } from "@revisit/domain/account/accountFacts";
import type { IntervalRule } from "@revisit/domain/cadence/resolveInterval";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import { RuleError } from "@revisit/domain/errors";
import type { Level } from "@revisit/domain/opportunity/level";
import type { Viewer } from "@revisit/domain/people/viewer";
import { withinScope } from "../account/withinScope.ts";
import { sql, type Sql } from "../database/sql.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** The account that a review is about, as it stands. Days are local to it. */
export type ReviewSubject = {
  accountId: string;
  name: string;
  timeZone: string;
  phone: string | null;
  territoryId: string;
  owner: { id: string; name: string } | null;
  kind: AccountKind;
  type: string;
  sizeBand: string;
  level: Level;
  nextDueOn: IsoDay;
  lastHeldOn: IsoDay | null;
  intervalDays: number;
  intervalRule: IntervalRule;
  /** families of which it owns something of ours */
  ownedFamilies: string[];
  /** the product of ours that it bought last */
  lastBought: string | null;
};

/** Accounts that the viewer sees, as reviews see them. */
export function reviewSubjectRepository(tx: TenantQueries, viewer: Viewer) {
  return {
    /** @throws {RuleError} `account_not_found` */
    async of(accountId: string): Promise<ReviewSubject> {
      return found(await tx.query<ReviewSubject>(oneSubject(tx.orgId, viewer, accountId), "review_subject"));
    },

    /** As `of`; until this transaction ends nobody else begins or ends a review of it. @throws {RuleError} `account_not_found` */
    async ofLocked(accountId: string): Promise<ReviewSubject> {
      return found(
        await tx.query<ReviewSubject>(sql`${oneSubject(tx.orgId, viewer, accountId)} for no key update of a`, "review_subject_locked"),
      );
    },
  };
}

function oneSubject(orgId: string, viewer: Viewer, accountId: string): Sql {
  return sql`
    select a.id as "accountId", a.name, a.time_zone as "timeZone", a.phone, a.territory_id as "territoryId", a.kind, a.type, a.size_band as "sizeBand",
      case when w.id is not null then json_build_object('id', w.id, 'name', w.name) end as owner,
      s.level, s.next_due_on as "nextDueOn", s.last_held_on as "lastHeldOn", s.interval_days as "intervalDays", s.interval_rule as "intervalRule",
      array(select distinct p.family from owned_product o join product p on p.org_id = o.org_id and p.id = o.product_id
        where o.org_id = a.org_id and o.account_id = a.id and o.supplier = 'us' order by 1) as "ownedFamilies",
      (select p.name from owned_product o join product p on p.org_id = o.org_id and p.id = o.product_id
        where o.org_id = a.org_id and o.account_id = a.id and o.supplier = 'us' order by o.bought_on desc nulls last, p.name limit 1) as "lastBought"
    from account a
    join standing s on s.org_id = a.org_id and s.account_id = a.id
    left join person w on w.org_id = a.org_id and w.id = a.owner_id
    where a.org_id = ${orgId}::uuid and a.id = ${accountId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}`;
}

function found([row]: readonly ReviewSubject[]): ReviewSubject {
  if (!row) {
    throw new RuleError("account_not_found");
  }

  return row;
}
