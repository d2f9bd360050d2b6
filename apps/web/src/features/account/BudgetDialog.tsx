import { NumberInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useTRPC } from "../../client/trpc.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useReader } from "../../ui/useReader.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { centsOf } from "./centsOf.ts";
import { ConflictNote } from "./ConflictNote.tsx";
import { useSave } from "./useSave.ts";

/** What the customer said it has for our category in a year, and when it said so. Empty takes it back. */
export function BudgetDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { today } = useReader();
  const { account } = useAccountPlace();
  const cents = account.budget?.cents ?? null;
  const { fields, set, of } = useFields<{ amount: string | number; on: string | null }>({
    amount: cents === null ? "" : cents / 100,
    on: today,
  });
  const save = useSave(trpc.accounts.recordBudget.mutationOptions(), {
    said: () => t`Budget recorded; the level is computed anew.`,
    onDone: onClose,
  });
  const submit = () => {
    save.run({ accountId: account.id, version: account.version, budgetCents: centsOf(fields.amount), on: fields.on ?? today });
  };

  return (
    <Dialog
      isOpen
      title={t`Budget for our category`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Record</Trans>}
      isBusy={save.isPending}
    >
      <NumberInput
        label={t`A year, in ${account.currency}`}
        description={t`Leave empty if it is not known: then it is estimated from the revenue.`}
        min={0}
        decimalScale={2}
        thousandSeparator=","
        data-autofocus
        value={fields.amount}
        onChange={(amount) => set("amount", amount)}
        error={save.fields["budgetCents"]}
      />
      <DayField label={t`Said on`} until={today} {...of("on")} error={save.fields["on"]} />
      <ConflictNote isShown={save.hasConflict} />
    </Dialog>
  );
}
