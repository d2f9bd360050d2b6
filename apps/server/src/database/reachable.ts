import { TRPCError } from "@trpc/server";
import { isUnreachable } from "./isUnreachable.ts";

/** A database that cannot be reached is an answer (503, try again), not a bug. */
export async function reachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw isUnreachable(error) ? new TRPCError({ code: "SERVICE_UNAVAILABLE", cause: error }) : error;
  }
}
