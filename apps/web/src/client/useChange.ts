import { useMutation, useQueryClient, type UseMutationOptions } from "@tanstack/react-query";
import { failureOf, type Failure } from "./failureOf.ts";
import { newId } from "./newId.ts";
import { useFailureToast } from "./useFailureToast.tsx";
import { showToast } from "../ui/showToast.ts";

type ChangeSettings<TInput, TOutput> = {
  /** the sentence of the toast once it is saved; none = no toast */
  readonly said?: (output: TOutput, input: TInput) => string;
  /** offered in that toast; must bring the former state back */
  readonly undo?: (output: TOutput, input: TInput) => unknown;
  readonly onDone?: (output: TOutput, input: TInput) => void;
  /** true = handled here (a form that shows its fields), so no toast */
  readonly onFailed?: (failure: Failure, input: TInput) => boolean;
};

/**
 * A mutation with what every one of ours needs: a mutation id that survives retries, fresh data afterwards, a toast with undo,
 * and a sentence when it fails. Give it `trpc.x.y.mutationOptions()`; call the result without `mutationId`.
 */
export function useChange<TInput extends { mutationId: string }, TOutput, TError>(
  options: UseMutationOptions<TOutput, TError, TInput>,
  settings: ChangeSettings<TInput, TOutput> = {},
) {
  const queryClient = useQueryClient();
  const toastFailure = useFailureToast();
  const mutation = useMutation<TOutput, TError, TInput>({
    ...options,
    onSuccess: async (output, input) => {
      settings.onDone?.(output, input);
      const { said, undo } = settings;
      if (said !== undefined) {
        showToast({ message: said(output, input), ...(undo === undefined ? {} : { undo: () => void undo(output, input) }) });
      }
      await queryClient.invalidateQueries();
    },
    onError: (error, input) => {
      const failure = failureOf(error);
      if (settings.onFailed?.(failure, input) !== true) {
        toastFailure(failure);
      }
    },
  });
  const withId = (input: Omit<TInput, "mutationId">) => ({ ...input, mutationId: newId() }) as TInput;

  return {
    isPending: mutation.isPending,
    error: mutation.error === null ? null : failureOf(mutation.error),
    reset: mutation.reset,
    run: (input: Omit<TInput, "mutationId">) => mutation.mutate(withId(input)),
    runAsync: async (input: Omit<TInput, "mutationId">) => mutation.mutateAsync(withId(input)),
  };
}
