import { useQueryClient, type UseMutationOptions } from "@tanstack/react-query";
import { useState } from "react";
import type { Failure } from "../../client/failureOf.ts";
import { useChange } from "../../client/useChange.ts";

type SaveSettings = { readonly said: () => string; readonly onDone: () => void };

/**
 * A change made in a dialog. Where somebody was faster, what was typed stays, the screen behind loads theirs, and the next
 * press saves on top of it; a wrong field is said at the field.
 */
export function useSave<TInput extends { mutationId: string }, TOutput, TError>(
  options: UseMutationOptions<TOutput, TError, TInput>,
  { said, onDone }: SaveSettings,
) {
  const queryClient = useQueryClient();
  const [hasConflict, setConflict] = useState(false);
  const onFailed = (failure: Failure) => {
    const isConflict = failure.appCode === "record_changed_meanwhile" || failure.appCode === "account_changed_meanwhile";
    setConflict(isConflict);
    if (isConflict) {
      void queryClient.invalidateQueries();
    }

    return isConflict || failure.kind === "input";
  };
  const change = useChange(options, { said, onDone, onFailed });

  return { run: change.run, isPending: change.isPending, hasConflict, fields: change.error?.fields ?? {} };
}
