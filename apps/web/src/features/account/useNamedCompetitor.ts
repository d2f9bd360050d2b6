import { useQuery } from "@tanstack/react-query";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";

/** Competitors by name: those known, and a way to the id of one, which notes it first where it is new. */
export function useNamedCompetitor() {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.competitors.list.queryOptions());
  const save = useChange(trpc.competitors.save.mutationOptions());
  const known = data?.items ?? [];
  const idOf = async (name: string) => {
    const found = known.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());

    return found === undefined ? (await save.runAsync({ competitorId: newId(), name })).competitorId : found.id;
  };

  return { names: known.map(({ name }) => name), idOf };
}
