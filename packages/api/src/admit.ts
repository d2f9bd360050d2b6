import type { Role } from "@revisit/domain/people/viewer";
import { TRPCError } from "@trpc/server";
import type { Identity, Member, RequestContext } from "./context.ts";
import { ADMITTED, type Policy } from "./policy.ts";

/**
 * Lets in whom the policy admits, before anything is loaded.
 *
 * @throws {TRPCError} `UNAUTHORIZED` where nobody, or nobody active, is signed in; `FORBIDDEN` where the role is too low
 */
export function admitMember(context: RequestContext, policy: Policy): { identity: Identity; member: Member } {
  const identity = admitUser(context);

  if (!identity.member) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }
  if (!(ADMITTED[policy] as readonly Role[]).includes(identity.member.viewer.role)) {
    throw new TRPCError({ code: "FORBIDDEN" });
  }

  return { identity, member: identity.member };
}

/** @throws {TRPCError} `UNAUTHORIZED` */
export function admitUser(context: RequestContext): Identity {
  if (!context.identity) {
    throw new TRPCError({ code: "UNAUTHORIZED" });
  }

  return context.identity;
}
