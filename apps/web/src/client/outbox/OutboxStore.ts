import type { Entry } from "./Entry.ts";

/** Where the queue lives. What has been put is there after the page, the browser or the machine went down. */
export type OutboxStore = {
  all(owner: string): Promise<readonly Entry[]>;
  put(entry: Entry): Promise<void>;
  remove(id: string): Promise<void>;
};
