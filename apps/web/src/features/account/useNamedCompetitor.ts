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
  /** Where the name can't be noted, the failure is said in a toast and nothing follows. */
  const withId = (name: string, run: (competitorId: string) => void) => {
    const found = known.find((one) => one.name.toLocaleLowerCase() === name.toLocaleLowerCase());
    if (found !== undefined) {
      run(found.id);

      return;
    }
    save.runAsync({ competitorId: newId(), name }).then(
      ({ competitorId }) => run(competitorId),
      () => undefined,
    );
  };

  return { names: known.map(({ name }) => name), isPending: save.isPending, withId };
}
