import { afterConflict } from "./afterConflict.ts";
import { know, type Queue } from "./createQueue.ts";
import type { Verdict } from "./judgeSending.ts";
import { repoint } from "./repoint.ts";

/** The server understood and did not store: merged with what it has, or kept for a person to decide. */
export async function settleFailed(queue: Queue, id: string, verdict: Exclude<Verdict, { kind: "again" }>): Promise<void> {
  const entry = queue.find(id);
  if (!entry) {
    return;
  }
  if (verdict.kind === "refused") {
    return queue.keep({ ...entry, attempt: null, trouble: { kind: "refused", failure: verdict.failure } });
  }
  if (entry.kind !== "answer") {
    // It was stored under this very id before: somebody else's page sent it, which is all that was wanted.
    return queue.forget(id);
  }
  know(queue, entry, verdict.theirs);
  await repoint(queue, entry, verdict.theirs.answerId);
  const now = queue.find(id);
  if (now?.kind === "answer") {
    await queue.keepOrForget(id, afterConflict(now, verdict.theirs));
  }
}
