import type { OutboxParts } from "./createOutbox.ts";
import type { Queue } from "./createQueue.ts";

/** Takes over what pages that are gone have left, and leaves to the others what they are at. */
export async function adopt(queue: Queue, { store, owner, tab, liveTabs }: OutboxParts): Promise<void> {
  try {
    const live = await liveTabs();
    const left = (await store.all(owner)).filter((entry) => !queue.find(entry.id) && (entry.tab === tab || !live.has(entry.tab)));
    await Promise.all(left.map((entry) => queue.keep({ ...entry, tab })));
  } catch {
    queue.change({ isStoreBroken: true });
  }
}
