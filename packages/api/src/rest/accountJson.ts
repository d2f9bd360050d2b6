import type { DetailedAccount } from "@revisit/data/account/accountRow";
import { intervalRule } from "@revisit/domain/cadence/intervalRule";
import { LEVELS, RESOURCES } from "@revisit/domain/opportunity/level";
import { WHITESPACE_STATES } from "@revisit/domain/product/whitespaceCell";
import { z } from "zod";
import { accountRowView } from "../accounts/accountRowView.ts";
import type { WhitespaceView } from "../accounts/views.ts";
import { formatMessage } from "../message/formatMessage.ts";
import type { ProcedureContext } from "../procedures.ts";
import { coded, day, money, moneyOf, said } from "./restFields.ts";

export const COVERAGES = ["never_reviewed", "on_track", "due_soon", "overdue"] as const;

const fields = {
  id: z.uuid(),
  externalId: z.string().nullable(),
  name: z.string(),
  kind: z.enum(["customer", "prospect"]),
  type: z.string(),
  sizeBand: z.string(),
  country: z.string(),
  owner: z.string().nullable().meta({ description: "E-mail address" }),
  territory: z.string().meta({ description: "Code" }),
  level: z.enum(LEVELS),
  resources: z.enum(RESOURCES),
  expectedValue: money.meta({ description: "In the next 12 months" }),
  why: z.string(),
  blindSpots: z.array(coded),
  wouldMove: z.array(z.strictObject({ to: z.enum(LEVELS), message: z.string() })),
  whitespaceCount: z.int(),
  ownedCount: z.int(),
  lastHeldOn: day.nullable(),
  nextDueOn: day,
  intervalDays: z.int(),
  intervalRule: z.string(),
  coverage: z.enum(COVERAGES),
  daysOverdue: z.int(),
  isStale: z.boolean(),
};

export const accountJson = z.strictObject(fields);

export const whitespaceJson = z.strictObject({
  sku: z.string(),
  name: z.string(),
  family: z.string(),
  state: z.enum(WHITESPACE_STATES),
  affinity: z.number().nullable().meta({ description: "Probability that it is bought within 12 months" }),
  typicalOrder: money,
  isAffordable: z.boolean(),
  replacementDueOn: day.nullable(),
  competitor: z.string().nullable(),
});

export const accountDetailJson = z.strictObject({ ...fields, whitespace: z.array(whitespaceJson) });

/** An account as others' systems read it. */
export function toAccountJson({ organization }: ProcedureContext, account: DetailedAccount): z.output<typeof accountJson> {
  const row = accountRowView(account, organization.settings.dueSoonDays);
  const { id, externalId, name, kind, type, sizeBand, country, level, resources, whitespaceCount, ownedCount } = row;
  const { lastHeldOn, nextDueOn, intervalDays, coverage, daysOverdue, isStale, owner, territory, expectedValueCents, why, blindSpots } =
    row;

  return {
    ...{ id, externalId, name, kind, type, sizeBand, country, level, resources, whitespaceCount, ownedCount },
    ...{ lastHeldOn, nextDueOn, intervalDays, coverage, daysOverdue, isStale },
    owner: owner?.email ?? null,
    territory: territory.code,
    expectedValue: moneyOf(expectedValueCents, organization.currency),
    why: formatMessage(why),
    blindSpots: said(blindSpots),
    wouldMove: account.wouldMove.map(({ to, message }) => ({ to, message: formatMessage(message) })),
    intervalRule: formatMessage(intervalRule({ intervalDays: account.intervalDays, rule: account.intervalRule })),
  };
}

export function toWhitespaceJson({ organization }: ProcedureContext, cell: WhitespaceView): z.output<typeof whitespaceJson> {
  const { sku, name, family, state, affinity, typicalOrderCents, isAffordable, replacementDueOn, competitor } = cell;

  return {
    sku,
    name,
    family,
    state,
    affinity,
    typicalOrder: moneyOf(typicalOrderCents, organization.currency),
    isAffordable,
    replacementDueOn,
    competitor,
  };
}
