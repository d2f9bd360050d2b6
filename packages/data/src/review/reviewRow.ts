import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Level } from "@revisit/domain/opportunity/level";
import type { Channel } from "@revisit/domain/review/reviewEvent";
import type { ReviewState } from "@revisit/domain/review/reviewState";
import { sql } from "../database/sql.ts";

/** One review with what names it. Days are local to the account, instants ISO in UTC. */
export type ReviewRow = {
  id: string;
  accountId: string;
  accountName: string;
  timeZone: string;
  territoryId: string;
  level: Level;
  state: ReviewState;
  dueOn: IsoDay;
  proposedOn: IsoDay | null;
  invitedAt: string | null;
  scheduledAt: string | null;
  channel: Channel;
  durationMinutes: number;
  scriptVersionId: string | null;
  startedAt: string | null;
  heldOn: IsoDay | null;
  endedAt: string | null;
  reason: string | null;
  tryAgainOn: IsoDay | null;
  nextDueOn: IsoDay | null;
  rep: { id: string; name: string; email: string };
  version: number;
};

/** The columns of a `ReviewRow`, for a statement that has `reviewTables`. */
export const reviewColumns = sql`
  r.id, r.account_id as "accountId", a.name as "accountName", a.time_zone as "timeZone", r.territory_id as "territoryId", r.level, r.state,
  r.due_on as "dueOn", r.proposed_on as "proposedOn", r.invited_at as "invitedAt", r.scheduled_at as "scheduledAt", r.channel,
  r.duration_minutes as "durationMinutes", r.script_version_id as "scriptVersionId", r.started_at as "startedAt", r.held_on as "heldOn",
  r.ended_at as "endedAt", r.reason, r.try_again_on as "tryAgainOn", r.next_due_on as "nextDueOn",
  json_build_object('id', h.id, 'name', h.name, 'email', h.email) as rep, r.version`;

/** Reviews `r` with their account `a` and the person `h` who holds them. */
export const reviewTables = sql`
  review r
  join account a on a.org_id = r.org_id and a.id = r.account_id
  join person h on h.org_id = r.org_id and h.id = r.rep_id`;
