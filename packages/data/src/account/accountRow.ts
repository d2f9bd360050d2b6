import type { AccountKind } from "@revisit/domain/account/accountFacts";
import type { IntervalRule } from "@revisit/domain/cadence/resolveInterval";
import type { IsoDay } from "@revisit/domain/calendar/isoDay";
import type { Message } from "@revisit/domain/message";
import type { BlindSpot, WouldMove } from "@revisit/domain/opportunity/assessment";
import type { Level, Resources } from "@revisit/domain/opportunity/level";
import { sql, type Sql } from "../database/sql.ts";
import { accountToday } from "./accountToday.ts";

/** One account of a list, as it stands. Money: hundredths of the organization's currency. */
export type ListedAccount = {
  id: string;
  externalId: string | null;
  name: string;
  kind: AccountKind;
  type: string;
  sizeBand: string;
  country: string;
  timeZone: string;
  /** the day on the account's wall */
  today: IsoDay;
  level: Level;
  resources: Resources;
  expectedValueCents: number;
  why: Message;
  blindSpots: BlindSpot[];
  whitespaceCount: number;
  ownedCount: number;
  lastHeldOn: IsoDay | null;
  nextDueOn: IsoDay;
  intervalDays: number;
  isStale: boolean;
  ownerId: string | null;
  ownerName: string | null;
  ownerEmail: string | null;
  territoryId: string;
  territoryCode: string;
  territoryName: string;
};

/** What a list leaves out because few ask for it. */
export type DetailedAccount = ListedAccount & { wouldMove: WouldMove[]; intervalRule: IntervalRule };

/** What a list shows of `standing s` and is not in it: its account `a`, territory `t` and owner `w` (who may be missing). */
export const accountJoins = sql`join account a on a.org_id = s.org_id and a.id = s.account_id
  join territory t on t.org_id = s.org_id and t.id = s.territory_id
  left join person w on w.org_id = s.org_id and w.id = s.owner_id`;

/** The columns of a `ListedAccount`. */
export function accountColumns(asOf: Date): Sql {
  return sql`s.account_id as id, a.external_id as "externalId", a.name, s.kind, s.type, a.size_band as "sizeBand", a.country, s.time_zone as "timeZone",
    ${accountToday(asOf, "s")} as today, s.level, s.resources, s.expected_value_cents as "expectedValueCents", s.why, s.blind_spots as "blindSpots",
    s.whitespace_count as "whitespaceCount", s.owned_count as "ownedCount", s.last_held_on as "lastHeldOn", s.next_due_on as "nextDueOn",
    s.interval_days as "intervalDays", s.is_stale as "isStale", s.owner_id as "ownerId", w.name as "ownerName", w.email as "ownerEmail",
    s.territory_id as "territoryId", t.code as "territoryCode", t.name as "territoryName"`;
}

/** What makes a `DetailedAccount` of it. */
export const detailColumns = sql`s.assessment -> 'wouldMove' as "wouldMove", s.interval_rule as "intervalRule"`;
