import type { Level } from "@revisit/domain/opportunity/level";

/** At most eight of each; names that begin with the text first. */
export type Found = {
  accounts: { id: string; name: string; kind: "customer" | "prospect"; type: string; level: Level | null; territory: string }[];
  contacts: { id: string; name: string; title: string | null; accountId: string; accountName: string }[];
  products: { id: string; name: string; sku: string; family: string }[];
};
