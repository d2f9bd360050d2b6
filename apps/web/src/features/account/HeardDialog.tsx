import { Checkbox, Select, Textarea } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { useSave } from "./useSave.ts";

/** What the customer values, in its own words. */
export function HeardDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const { data } = useQuery(useTRPC().drivers.list.queryOptions());
  const drivers = (data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const { form, products, save, errors, submit } = useHeardForm(onClose);

  return (
    <Dialog isOpen title={t`Log a value`} onClose={onClose} onSubmit={submit} submit={<Trans>Log</Trans>} isBusy={save.isPending}>
      <Textarea
        label={t`In the customer’s own words`}
        placeholder={t`“They are here the same day.”`}
        required
        autosize
        minRows={2}
        data-autofocus
        {...form.of("quote")}
        error={errors.quote}
      />
      <Select label={t`What it values`} required data={drivers} searchable {...form.of("driverId")} error={errors.driverId} />
      <Select label={t`About`} placeholder={t`Us as a company`} data={products} searchable clearable {...form.of("productId")} />
      <Checkbox
        label={t`We may quote it to others`}
        checked={form.fields.mayQuote}
        onChange={(event) => form.set("mayQuote", event.currentTarget.checked)}
      />
    </Dialog>
  );
}

function useHeardForm(onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const [findingId] = useState(newId);
  const [wasTried, setTried] = useState(false);
  const form = useFields<{ quote: string; driverId: string | null; productId: string | null; mayQuote: boolean }>({
    quote: "",
    driverId: null,
    productId: null,
    mayQuote: false,
  });
  const save = useSave(trpc.findings.save.mutationOptions(), { said: () => t`Logged.`, onDone: onClose });
  const quote = form.fields.quote.trim();
  const { driverId, productId, mayQuote } = form.fields;
  const submit = () => {
    setTried(true);
    if (quote !== "" && driverId !== null) {
      const what = { kind: "perceived_value" as const, text: quote, quote, mayQuote, driverId, productId };
      save.run({ findingId, accountId: account.id, version: null, ...what });
    }
  };
  const errors = {
    quote: wasTried && quote === "" ? t`Say what was said.` : save.fields["quote"],
    driverId: wasTried && driverId === null ? t`Choose what it is about.` : save.fields["driverId"],
  };
  const products = account.whitespace
    .filter(({ owned, state }) => owned !== null || state === "owned")
    .map(({ productId: value, name }) => ({ value, label: name }));

  return { form, products, save, errors, submit };
}
