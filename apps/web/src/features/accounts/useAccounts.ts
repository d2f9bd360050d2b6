import type { AccountRow } from "@revisit/api/accounts/views";
import { useTRPC, useTRPCClient } from "../../client/trpc.ts";
import { usePages } from "../../client/usePages.ts";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { accountQueryOf } from "./accountQueryOf.ts";

const PAGE = 100;

export type Accounts = {
  readonly rows: readonly AccountRow[];
  /** null until the first page is there */
  readonly total: number | null;
  /** shows what another filter found, until this one's answer is there */
  readonly isOld: boolean;
  readonly loadMore: () => void;
};

/** The accounts of an address, page by page. */
export function useAccounts(search: AccountsSearch): Accounts {
  const trpc = useTRPC();
  const client = useTRPCClient();
  const input = { ...accountQueryOf(search), limit: PAGE };
  const { items, first, isOld, loadMore } = usePages(trpc.accounts.list.queryKey(input), (cursor, signal) =>
    client.accounts.list.query({ ...input, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  );

  return { rows: items, total: first?.total ?? null, isOld, loadMore };
}
