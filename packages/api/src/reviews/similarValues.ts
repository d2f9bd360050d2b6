import type { ReviewSubject } from "@revisit/data/review/reviewSubjectRepository";
import { circleMessage, closestCircle } from "@revisit/domain/value/similarCustomers";
import type { ProcedureContext } from "../procedures.ts";
import type { Preparation } from "./views.ts";

/** As many as a rep can keep in mind. */
const VALUES_SHOWN = 5;

/** What customers like this one value, in the closest circle in which enough were heard. */
export async function similarValues(
  ctx: ProcedureContext,
  { accountId, type, sizeBand }: ReviewSubject,
): Promise<Preparation["similarValues"]> {
  const like = { accountId, type, sizeBand };
  const heard = await ctx.values.heard(like);
  const circle = closestCircle(heard);
  const scope = circleMessage(circle, { type, sizeBand, heard: heard[circle] });

  return (await ctx.values.named(like, circle, VALUES_SHOWN)).map((value) => ({ ...value, scope }));
}
