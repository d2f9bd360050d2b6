import type { AccountChanges } from "@revisit/data/account/writeAccount";
import { checkCurrency } from "@revisit/domain/organization/checkCurrency";
import { checkTimeZone } from "@revisit/domain/organization/checkTimeZone";
import { localDay } from "@revisit/domain/calendar/localDay";
import type { ProcedureContext } from "../procedures.ts";
import type { AccountCreateInput, AccountUpdateInput } from "./accountInputs.ts";

/** A new account; one that names no owner is the viewer's own, one that names no territory stands in the first where they may put one. */
export async function createAccount(ctx: ProcedureContext, input: AccountCreateInput): Promise<{ accountId: string }> {
  checkCurrency(input.currency);
  checkTimeZone(input.timeZone);
  const { accountId, name, kind, type, sizeBand, country, timeZone, currency } = input;
  await ctx.accounts.create({
    ...{ accountId, name, kind, type, sizeBand, country, timeZone, currency },
    territoryId: await ctx.accounts.territoryFor({ territoryId: input.territoryId ?? null, today: ctx.today }),
    ownerId: input.ownerId === undefined ? ctx.viewer.personId : input.ownerId,
    employees: input.employees ?? null,
    annualRevenueCents: input.annualRevenueCents ?? null,
    phone: input.phone ?? null,
    customerSince: input.customerSince ?? null,
    knownSince: localDay(timeZone, ctx.asOf),
  });
  await ctx.standings.reassess([input.accountId], ctx.asOf);

  return { accountId: input.accountId };
}

/** Changes facts of an account and what follows from them. */
export async function updateAccount(
  ctx: ProcedureContext,
  { accountId, version, changes }: AccountUpdateInput,
): Promise<{ version: number }> {
  const { annualRevenueCents, ...plain } = changes;
  if (plain.timeZone !== undefined) {
    checkTimeZone(plain.timeZone);
  }
  const today = (await ctx.accounts.get(accountId, ctx.asOf)).today;

  return save(ctx, {
    accountId,
    version,
    changes: { ...plain, ...(annualRevenueCents === undefined ? {} : { annualRevenue: { cents: annualRevenueCents, on: today } }) },
  });
}

type Change = { readonly accountId: string; readonly version: number; readonly changes: AccountChanges };

/** Writes a change and brings level and clock up to date in the same transaction. */
export async function save(ctx: ProcedureContext, { accountId, version, changes }: Change): Promise<{ version: number }> {
  const next = await ctx.accounts.update(accountId, version, changes);
  await ctx.standings.reassess([accountId], ctx.asOf);

  return { version: next };
}
