import { getRouteApi } from "@tanstack/react-router";
import { emptyScript } from "./emptyScript.ts";
import { ScriptEditor } from "./ScriptEditor.tsx";
import { StoredScript } from "./StoredScript.tsx";

const route = getRouteApi("/shell/settings/scripts/$scriptId");

/** One version of a script, or a script that is yet to be written. */
export function ScriptScreen() {
  const { scriptId } = route.useParams();
  const { number } = route.useSearch();
  if (number === "new") {
    return <ScriptEditor key={scriptId} script={emptyScript(scriptId)} />;
  }

  return <StoredScript scriptId={scriptId} number={number === undefined ? null : Number(number)} />;
}
