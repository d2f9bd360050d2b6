import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { ScriptEditor } from "./ScriptEditor.tsx";

type StoredScriptProps = { readonly scriptId: string; readonly number: number | null };

/** A version that was saved; another version is another text, so it starts the editor anew. */
export function StoredScript({ scriptId, number }: StoredScriptProps) {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.scripts.get.queryOptions(number === null ? { scriptId } : { scriptId, number }));

  return <ScriptEditor key={`${data.id} ${String(data.number)}`} script={{ ...data, conditions: data.conditions ?? {} }} />;
}
