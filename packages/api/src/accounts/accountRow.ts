import type { DetailedAccount } from "@revisit/data/account/accountRow";
import { RuleError } from "@revisit/domain/errors";
import type { ProcedureContext } from "../procedures.ts";

/** One account as lists show it, with the rule behind its interval. @throws {RuleError} `account_not_found` */
export async function accountRow(ctx: ProcedureContext, accountId: string): Promise<DetailedAccount> {
  const clock = { asOf: ctx.asOf, dueSoonDays: ctx.organization.settings.dueSoonDays };
  const page = { sort: "rank", direction: "asc", limit: 1, after: null } as const;
  const [row] = await ctx.accountLists.detailedPage({ accountIds: [accountId] }, page, clock);
  if (!row) {
    throw new RuleError("account_not_found");
  }

  return row;
}
