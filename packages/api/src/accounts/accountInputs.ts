import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { cents, currencyCode, shortText, version } from "../fields.ts";
import { mutationId } from "../strictInput.ts";

const MOST_EMPLOYEES = 10_000_000;
const employees = z.int().min(0).max(MOST_EMPLOYEES).nullish();
const amount = cents.min(0).nullish();
const country = z.string().regex(/^[A-Z]{2}$/, "Use the two letters of the country.");
const kind = z.enum(["customer", "prospect"]);
const phone = z.string().trim().max(60).nullish();

export const accountCreateInput = z.strictObject({
  mutationId,
  accountId: z.uuid(),
  name: shortText,
  kind,
  type: shortText,
  sizeBand: shortText,
  country,
  timeZone: z.string().max(60),
  currency: currencyCode,
  territoryId: z.uuid().optional(),
  ownerId: z.uuid().nullish(),
  employees,
  annualRevenueCents: amount,
  phone,
  customerSince: dayInput.nullish(),
});

export type AccountCreateInput = z.output<typeof accountCreateInput>;

export const accountUpdateInput = z.strictObject({
  mutationId,
  accountId: z.uuid(),
  version,
  changes: z.strictObject({
    name: shortText.optional(),
    kind: kind.optional(),
    type: shortText.optional(),
    sizeBand: shortText.optional(),
    country: country.optional(),
    timeZone: z.string().max(60).optional(),
    phone,
    employees,
    annualRevenueCents: amount,
    customerSince: dayInput.nullish(),
  }),
});

export type AccountUpdateInput = z.output<typeof accountUpdateInput>;

export const budgetInput = z.strictObject({ mutationId, accountId: z.uuid(), version, budgetCents: cents.min(0).nullable(), on: dayInput });

export const judgementInput = z.strictObject({
  mutationId,
  accountId: z.uuid(),
  version,
  resources: z.enum(["none", "limited", "ample"]).nullable(),
});

export const reassignInput = z.strictObject({ mutationId, accountIds: z.array(z.uuid()).min(1).max(500), ownerId: z.uuid() });
