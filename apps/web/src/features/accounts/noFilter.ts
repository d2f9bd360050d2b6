import type { SearchChange } from "./useAccountsSearch.ts";

/** Takes every filter out of the address; order and columns stay. */
export const NO_FILTER: SearchChange = {
  q: undefined,
  level: undefined,
  coverage: undefined,
  territory: undefined,
  type: undefined,
  kind: undefined,
  owner: undefined,
  stale: undefined,
  heldFrom: undefined,
  heldTo: undefined,
  dueTo: undefined,
  alone: undefined,
};
