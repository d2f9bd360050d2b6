import { newId } from "../newId.ts";
import { createOutbox, type Outbox } from "./createOutbox.ts";
import type { SenderParts } from "./createSender.ts";
import { judgeSending } from "./judgeSending.ts";
import { openOutboxStore } from "./openOutboxStore.ts";
import { holdTab, liveTabs, TAB } from "./tabs.ts";

let running: { readonly owner: string; readonly outbox: Outbox } | null = null;

/** The queue of the person who is signed in; one for the whole page, and nobody else's. */
export function startOutbox(owner: string, parts: Pick<SenderParts, "send" | "onStored">): Outbox {
  if (running?.owner === owner) {
    return running.outbox;
  }
  running?.outbox.stop();
  const outbox = createOutbox({
    ...parts,
    owner,
    tab: TAB,
    store: openOutboxStore(),
    liveTabs,
    now: Date.now,
    newId,
    judge: judgeSending,
    wait,
  });
  running = { owner, outbox };
  holdTab();
  void outbox.start();
  listen(outbox);

  return outbox;
}

function wait(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);

  return () => clearTimeout(timer);
}

/** Back online or back on the screen: try at once. Going while this device could keep nothing: the browser asks first. */
function listen(outbox: Outbox): void {
  const isCurrent = () => running?.outbox === outbox;
  const wake = () => {
    if (isCurrent() && document.visibilityState === "visible") {
      void outbox.wake();
    }
  };
  window.addEventListener("online", wake);
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("beforeunload", (event) => {
    const { entries, isStoreBroken, unwritten } = outbox.get();
    if (isCurrent() && entries.length > 0 && (isStoreBroken || unwritten > 0)) {
      event.preventDefault();
    }
  });
}
