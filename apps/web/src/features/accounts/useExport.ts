import { useQueryClient } from "@tanstack/react-query";
import { useLingui } from "@lingui/react/macro";
import type { AccountFilter } from "@revisit/api/accounts/views";
import { failureOf } from "../../client/failureOf.ts";
import { saveFile } from "../../client/saveFile.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFailureToast } from "../../client/useFailureToast.tsx";
import { showToast } from "../../ui/showToast.ts";

/** Hands the accounts of a filter, or the chosen ones, over as a CSV file; the server makes it safe to open in a spreadsheet. */
export function useExport() {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const toastFailure = useFailureToast();
  const { t } = useLingui();

  return async (filter: AccountFilter & { accountIds?: string[] }) => {
    try {
      const { fileName, csv } = await queryClient.query({ ...trpc.accounts.exportCsv.queryOptions(filter), staleTime: 0 });
      saveFile(fileName, "text/csv;charset=utf-8", csv);
      showToast({ message: t`Saved as ${fileName}.` });
    } catch (error) {
      toastFailure(failureOf(error));
    }
  };
}
