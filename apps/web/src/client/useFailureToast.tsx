import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { showToast } from "../ui/showToast.ts";
import type { Failure } from "./failureOf.ts";
import { useFailureWords } from "./useFailureWords.ts";

/** Says a failed change in a toast; where somebody was faster, offers to load what they wrote. */
export function useFailureToast() {
  const { t } = useLingui();
  const words = useFailureWords();
  const queryClient = useQueryClient();

  return (failure: Failure) => {
    if (failure.kind === "signed_out") {
      return;
    }
    const isConflict = failure.appCode === "record_changed_meanwhile" || failure.appCode === "account_changed_meanwhile";
    const { title, advice } = words(failure);
    showToast({
      tone: "problem",
      message: `${title} ${advice}`,
      ...(isConflict ? { action: { label: t`Reload`, run: () => void queryClient.invalidateQueries() } } : {}),
    });
  };
}
