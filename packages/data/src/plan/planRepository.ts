import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Level } from "@revisit/domain/opportunity/level";
import type { Viewer } from "@revisit/domain/people/viewer";
import type { ReviewState } from "@revisit/domain/review/reviewState";
import { withinScope } from "../account/withinScope.ts";
import { sql } from "../database/sql.ts";
import { openStates } from "../review/openStates.ts";
import type { TenantQueries } from "../tenant/tenantContext.ts";

/** One account to be planned. Days are the account's own; `agreedOn` is the day of a review that is scheduled or under way. */
export type PlannableAccount = {
  accountId: string;
  name: string;
  level: Level;
  nextDueOn: IsoDay;
  lastHeldOn: IsoDay | null;
  tryAgainOn: IsoDay | null;
  timeZone: string;
  reviewId: string | null;
  state: ReviewState | null;
  proposedOn: IsoDay | null;
  scheduledAt: string | null;
  agreedOn: IsoDay | null;
};

export type Proposal = { readonly accountId: string; readonly day: IsoDay };

/** The planning of one rep at a time, within what the viewer sees. */
export function planRepository(tx: TenantQueries, viewer: Viewer) {
  return { ...reads(tx, viewer), ...writes(tx, viewer) };
}

function reads(tx: TenantQueries, viewer: Viewer) {
  return {
    /** Whoever owns accounts that the viewer sees, by name. */
    owners(): Promise<{ id: string; name: string }[]> {
      return tx.query(sql`
        select p.id, p.name from person p
        where p.org_id = ${tx.orgId}::uuid and p.is_active and exists (select 1 from standing s where s.org_id = p.org_id and s.owner_id = p.id and ${withinScope(viewer.scope, "s")})
        order by p.name, p.id`);
    },

    /** Reviews the rep can hold in a week; null for somebody unknown. */
    async weeklyCapacity(personId: string): Promise<number | null> {
      const [row] = await tx.query<{ capacity: number }>(
        sql`select weekly_capacity as capacity from person where org_id = ${tx.orgId}::uuid and id = ${personId}::uuid`,
        "plan_capacity",
      );

      return row?.capacity ?? null;
    },

    /** The accounts of a rep with their clocks and whatever review is open, in the order of their ids. */
    accounts(personId: string, today: IsoDay): Promise<PlannableAccount[]> {
      return tx.query<PlannableAccount>(
        sql`
          select s.account_id as "accountId", a.name, s.level, s.next_due_on as "nextDueOn", s.last_held_on as "lastHeldOn", a.time_zone as "timeZone",
            (select max(e.try_again_on) from review e where e.org_id = s.org_id and e.account_id = s.account_id and e.state in ('declined', 'cancelled', 'missed')
              and e.due_on > coalesce(s.last_held_on, '-infinity'::date)) as "tryAgainOn",
            r.id as "reviewId", r.state, r.proposed_on as "proposedOn", r.scheduled_at as "scheduledAt",
            case when r.state in ('scheduled', 'in_progress') then coalesce((r.scheduled_at at time zone a.time_zone)::date, r.proposed_on, ${today}::date) end as "agreedOn"
          from standing s
          join account a on a.org_id = s.org_id and a.id = s.account_id
          left join review r on r.org_id = s.org_id and r.account_id = s.account_id and r.state in ${openStates}
          where s.org_id = ${tx.orgId}::uuid and s.owner_id = ${personId}::uuid and a.archived_at is null and ${withinScope(viewer.scope)}
          order by s.account_id`,
        "plan_accounts",
      );
    },

    /** The days from a Monday on that a rep has already held reviews. */
    async heldDays(personId: string, from: IsoDay): Promise<IsoDay[]> {
      const rows = await tx.query<{ day: IsoDay }>(
        sql`select held_on as day from review where org_id = ${tx.orgId}::uuid and rep_id = ${personId}::uuid and state = 'held' and held_on >= ${from}::date`,
        "plan_held",
      );

      return rows.map(({ day }) => day);
    },
  };
}

function writes(tx: TenantQueries, viewer: Viewer) {
  return {
    /**
     * Makes a rep's proposals those given: new ones are added, others moved, and those of accounts that get no day are taken
     * back. Agreed and invited reviews stay as they are. Gives how many rows it wrote.
     */
    propose: (personId: string, proposals: readonly Proposal[]) => propose(tx, viewer, { personId, given: JSON.stringify(proposals) }),
  };
}

type Given = { readonly personId: string; /** the proposals as JSON */ readonly given: string };

async function propose(tx: TenantQueries, viewer: Viewer, { personId, given }: Given): Promise<number> {
  // a proposal under which something was noted already is kept: what points to it must not lose it
  const taken = await tx.execute(sql`
    delete from review r using standing s
    where r.org_id = ${tx.orgId}::uuid and s.org_id = r.org_id and s.account_id = r.account_id and s.owner_id = ${personId}::uuid and r.state = 'proposed' and ${withinScope(viewer.scope, "s")}
      and r.account_id not in (select "accountId" from jsonb_to_recordset(${given}::jsonb) as p ("accountId" uuid))
      and not exists (select from finding f where f.org_id = r.org_id and f.review_id = r.id)
      and not exists (select from promise m where m.org_id = r.org_id and m.review_id = r.id)
      and not exists (select from problem b where b.org_id = r.org_id and b.review_id = r.id)`);
  const moved = await tx.execute(sql`
    update review r set proposed_on = p.day, due_on = s.next_due_on, level = s.level, territory_id = s.territory_id, version = r.version + 1
    from jsonb_to_recordset(${given}::jsonb) as p ("accountId" uuid, day date)
    join standing s on s.org_id = ${tx.orgId}::uuid and s.account_id = p."accountId" and s.owner_id = ${personId}::uuid and ${withinScope(viewer.scope, "s")}
    where r.org_id = ${tx.orgId}::uuid and r.account_id = p."accountId" and r.state = 'proposed'
      and (r.proposed_on, r.due_on, r.level, r.territory_id) is distinct from (p.day, s.next_due_on, s.level, s.territory_id)`);
  // somebody may have begun a review meanwhile: an account has one open review, and theirs it is
  const added = await tx.execute(sql`
    insert into review (org_id, id, account_id, rep_id, territory_id, level, state, due_on, proposed_on)
    select s.org_id, gen_random_uuid(), s.account_id, s.owner_id, s.territory_id, s.level, 'proposed', s.next_due_on, p.day
    from jsonb_to_recordset(${given}::jsonb) as p ("accountId" uuid, day date)
    join standing s on s.org_id = ${tx.orgId}::uuid and s.account_id = p."accountId" and s.owner_id = ${personId}::uuid
    where ${withinScope(viewer.scope, "s")}
      and not exists (select 1 from review o where o.org_id = s.org_id and o.account_id = s.account_id and o.state in ${openStates})
    on conflict do nothing`);

  return taken + moved + added;
}
