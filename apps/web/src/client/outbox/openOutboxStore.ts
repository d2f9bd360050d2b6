import Dexie, { type EntityTable } from "dexie";
import type { Entry } from "./Entry.ts";
import type { OutboxStore } from "./OutboxStore.ts";

/** The queue in this browser's IndexedDB. `put` and `remove` end when it is written, not before. */
export function openOutboxStore(): OutboxStore {
  const database = new Dexie("revisit-outbox") as Dexie & { entries: EntityTable<Entry, "id"> };
  database.version(1).stores({ entries: "id, owner" });

  return {
    all: (owner) => database.entries.where("owner").equals(owner).sortBy("place"),
    put: async (entry) => {
      await database.entries.put(entry);
    },
    remove: (id) => database.entries.delete(id),
  };
}
