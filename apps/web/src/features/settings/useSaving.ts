import { useQueryClient, type UseMutationOptions } from "@tanstack/react-query";
import { useState } from "react";
import type { Failure } from "../../client/failureOf.ts";
import { useChange } from "../../client/useChange.ts";
import { useFailureWords } from "../../client/useFailureWords.ts";

type Saving<TInput, TOutput> = {
  readonly said: (output: TOutput, input: TInput) => string;
  readonly onDone: (output: TOutput, input: TInput) => void;
  /** the field that a broken rule is about: its sentence stands there */
  readonly fieldOf?: (failure: Failure) => string | null;
};

/**
 * The way of a dialog's fields to the server: what is wrong with a field stands at the field, everything else above the button.
 * After a conflict the list behind is read again, so what was typed can be saved over the new state, or left.
 */
export function useSaving<TInput extends { mutationId: string }, TOutput, TError>(
  options: UseMutationOptions<TOutput, TError, TInput>,
  { said, onDone, fieldOf }: Saving<TInput, TOutput>,
) {
  const words = useFailureWords();
  const queryClient = useQueryClient();
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const change = useChange(options, {
    said,
    onDone,
    onFailed: (failure) => {
      const { title } = words(failure);
      const field = fieldOf?.(failure) ?? null;
      setErrors(field === null ? failure.fields : { [field]: title });
      setProblem(field === null ? title : null);
      if (failure.appCode === "record_changed_meanwhile") {
        void queryClient.invalidateQueries();
      }

      return true;
    },
  });

  return {
    errors,
    problem,
    isPending: change.isPending,
    /** sends it, unless something was found wrong with it already */
    run: (input: Omit<TInput, "mutationId">, found: Readonly<Record<string, string>> = {}) => {
      setErrors(found);
      setProblem(null);
      if (Object.keys(found).length === 0) {
        change.run(input);
      }
    },
  };
}
