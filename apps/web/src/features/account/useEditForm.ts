import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { AccountView } from "@revisit/api/accounts/views";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { useAccountPlace } from "./AccountContext.ts";
import { accountChanges, type AccountFields } from "./accountChanges.ts";
import { useSave } from "./useSave.ts";

/** The facts of an account as fields. Only what was changed goes to the server, so two people can edit different facts. */
export function useEditForm(onClose: () => void) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const { data } = useQuery(trpc.accounts.facets.queryOptions());
  const [initial] = useState(() => fieldsOf(account));
  const [wasTried, setTried] = useState(false);
  const form = useFields<AccountFields>(initial);
  const save = useSave(trpc.accounts.update.mutationOptions(), { said: () => t`Saved; the level is computed anew.`, onDone: onClose });
  const missing = (name: "name" | "type" | "sizeBand" | "country") =>
    wasTried && form.fields[name].trim() === "" ? t`This can’t be empty.` : save.fields[`changes.${name}`];
  const submit = () => {
    setTried(true);
    const { name, type, sizeBand, country } = form.fields;
    if ([name, type, sizeBand, country].every((text) => text.trim() !== "")) {
      save.run({ accountId: account.id, version: account.version, changes: accountChanges(initial, form.fields) });
    }
  };
  const zones = Intl.supportedValuesOf("timeZone");
  const facets = { types: (data?.types ?? []).map(({ value }) => value), sizeBands: data?.sizeBands ?? [] };
  const errors = { name: missing("name"), type: missing("type"), sizeBand: missing("sizeBand"), country: missing("country") };

  return { form, save, facets, zones: zones.includes(account.timeZone) ? zones : [account.timeZone, ...zones], errors, submit };
}

function fieldsOf(account: AccountView): AccountFields {
  const { name, kind, type, sizeBand, country, timeZone, customerSince } = account;

  return {
    name,
    kind,
    type,
    sizeBand,
    country,
    timeZone,
    customerSince,
    phone: account.phone ?? "",
    employees: account.employees ?? "",
    revenue: account.annualRevenueCents === null ? "" : account.annualRevenueCents / 100,
  };
}
