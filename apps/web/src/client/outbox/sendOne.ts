import { attemptOf } from "./attemptOf.ts";
import type { createPatience } from "./createPatience.ts";
import type { Queue } from "./createQueue.ts";
import type { SenderParts } from "./createSender.ts";
import type { Entry } from "./Entry.ts";
import type { Verdict } from "./judgeSending.ts";
import { settleFailed } from "./settleFailed.ts";
import { settleStored } from "./settleStored.ts";

/** A try that fails on the server's side this often is shown, so that it does not hold up the rest. */
const FAILURES_SHOWN = 4;

type Sending = { readonly queue: Queue; readonly parts: SenderParts; readonly patience: ReturnType<typeof createPatience> };

/** One try, written down before it leaves: after a crash the same goes out again, and the server stores it once. */
export async function sendOne(sending: Sending, entry: Entry): Promise<void> {
  const { queue, parts, patience } = sending;
  const attempt = attemptOf(entry, parts.newId());
  await queue.keep({ ...entry, attempt });
  try {
    const receipt = await parts.send(entry.kind, attempt);
    patience.reset();
    queue.change({ link: "open" });
    parts.onStored(entry, attempt, receipt);
    await settleStored(queue, { id: entry.id, attempt, receipt });
  } catch (error) {
    await settle(sending, entry.id, parts.judge(error));
  }
}

async function settle({ queue, patience }: Sending, id: string, verdict: Verdict): Promise<void> {
  if (verdict.kind !== "again") {
    patience.reset();
    queue.change({ link: "open" });

    return settleFailed(queue, id, verdict);
  }
  queue.change({ link: verdict.why });
  if (patience.fail() >= FAILURES_SHOWN && verdict.why === "failing") {
    patience.reset();
    await settleFailed(queue, id, { kind: "refused", failure: verdict.failure });
  }
}
