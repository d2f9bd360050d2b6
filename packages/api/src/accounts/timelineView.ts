import type { TimelineRow } from "@revisit/data/timeline/timelineRepository";
import { timelineMessage } from "@revisit/domain/timeline/timelineMessage";
import { z } from "zod";
import type { ProcedureContext } from "../procedures.ts";
import type { TimelineEntry } from "./views.ts";

const CURSOR = /^\d{4}-\d{2}-\d{2}_.{1,200}$/;
const ENTRIES_A_PAGE = 50;

/** Where a page of a timeline ended, as the client sends it back. */
export const timelineCursor = z
  .string()
  .regex(CURSOR)
  .transform((text) => ({ on: text.slice(0, 10), key: text.slice(11) }));

/** What happened at an account, the latest first. @throws {RuleError} `account_not_found` */
export async function timelineView(
  ctx: ProcedureContext,
  accountId: string,
  after: z.output<typeof timelineCursor> | null,
): Promise<{ items: TimelineEntry[]; nextCursor: string | null }> {
  await ctx.reviewSubjects.of(accountId);
  const rows = await ctx.timeline.page(accountId, { limit: ENTRIES_A_PAGE, after });
  const last = rows.at(-1);

  return { items: rows.map(entryView), nextCursor: last && rows.length === ENTRIES_A_PAGE ? `${last.on}_${last.key}` : null };
}

function entryView({ key, on, by, reviewId, event }: TimelineRow): TimelineEntry {
  const kind = event.kind === "problem_solved" ? "problem" : event.kind;

  return { id: key, on, kind, message: timelineMessage(event), by, reviewId };
}
