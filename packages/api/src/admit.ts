import type { Role } from "@revisit/domain/people/viewer";
import { TRPCError } from "@trpc/server";
import type { Identity, Member, RequestContext } from "./context.ts";
import { ADMITTED, type Policy } from "./policy.ts";

/**
 * Lets in whom the policy admits; a procedure whose policy got lost admits nobody.
 *
 * @throws {TRPCError} `UNAUTHORIZED` where nobody, or nobody active, is signed in; `FORBIDDEN` where the role is too low
 */
export function admit(context: RequestContext, policy: Policy | undefined): void {
  if (policy === "public") {
    return;
  }
  if (policy === "signed_in") {
    userOf(context);

    return;
  }
  const admitted: readonly Role[] = policy ? ADMITTED[policy] : [];

  if (!admitted.includes(memberOf(context).viewer.role)) {
    throw new TRPCError({ code: "FORBIDDEN" });
  }
}

/** @throws {TRPCError} `UNAUTHORIZED` */
export function userOf(context: RequestContext): Identity {
  if (!context.identity) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }

  return context.identity;
}

/** @throws {TRPCError} `UNAUTHORIZED`: also for one who was a member and no longer is */
export function memberOf(context: RequestContext): Member {
  const { member } = userOf(context);

  if (!member) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }

  return member;
}
