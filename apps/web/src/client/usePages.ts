import { keepPreviousData, useInfiniteQuery, type QueryKey } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";

type Page<TItem> = { readonly items: readonly TItem[]; readonly nextCursor: string | null };

type Ask<TPage> = (cursor: string | undefined, signal: AbortSignal) => Promise<TPage>;

/**
 * A list that comes page by page; the former one stays until the first page of the new one is there. Not tRPC's
 * `infiniteQueryOptions`: that puts a `direction` of its own into the input, which strict inputs refuse.
 *
 * @param key - `trpc.x.list.queryKey(input)`
 * @param ask - `(cursor, signal) => client.x.list.query({ …input, ...(cursor && { cursor }) }, { signal })`
 */
export function usePages<TItem, TPage extends Page<TItem>>(key: QueryKey, ask: Ask<TPage & Page<TItem>>) {
  const query = useInfiniteQuery({
    queryKey: [...key, "pages"],
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
    throwOnError: (_, { state }) => state.data === undefined,
  });
  const { data, hasNextPage, isFetching, fetchNextPage } = query;

  return {
    items: useMemo(() => data?.pages.flatMap((page) => page.items) ?? [], [data]),
    /** the first page as it came, with whatever else it says; undefined until it is there */
    first: data?.pages[0],
    /** shows what was found before, until this answer is there */
    isOld: query.isPlaceholderData,
    hasMore: hasNextPage,
    loadMore: useCallback(() => {
      if (hasNextPage && !isFetching) {
        void fetchNextPage();
      }
    }, [hasNextPage, isFetching, fetchNextPage]),
  };
}
