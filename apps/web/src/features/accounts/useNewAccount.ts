import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { AccountFacets } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import { useFailureWords } from "../../client/useFailureWords.ts";
import { useMe } from "../../client/useMe.ts";
import { useFields } from "../../ui/useFields.ts";

const NO_FACETS: AccountFacets = { types: [], sizeBands: [], territories: [], owners: [], countries: [] };

type NewAccount = {
  kind: "customer" | "prospect";
  name: string;
  type: string;
  sizeBand: string;
  country: string;
  timeZone: string;
  territoryId: string | null;
  ownerId: string | null;
  revenue: number | string;
  customerSince: string | null;
};

export type NewAccountForm = ReturnType<typeof useNewAccount>;

/** The fields of a new account, what is wrong with them, and their way to the server; then the account opens. */
export function useNewAccount() {
  const trpc = useTRPC();
  const me = useMe();
  const navigate = useNavigate();
  const words = useFailureWords();
  const check = useCheck();
  const { data: facets = NO_FACETS } = useQuery(trpc.accounts.facets.queryOptions());
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [problem, setProblem] = useState<string | null>(null);
  const form = useFields<NewAccount>(emptyFor(me.organization.timeZone, me.role === "rep" ? me.personId : null));
  const create = useChange(trpc.accounts.create.mutationOptions(), {
    onDone: ({ accountId }) => void navigate({ to: "/accounts/$accountId", params: { accountId } }),
    onFailed: (failure) => {
      setErrors(failure.fields);
      setProblem(words(failure).title);

      return true;
    },
  });
  const submit = () => {
    const found = check(form.fields);
    setErrors(found);
    setProblem(null);
    if (Object.keys(found).length === 0) {
      create.run({ accountId: newId(), currency: me.organization.currency, ...inputOf(form.fields) });
    }
  };

  return { ...form, errors, problem, facets, owners: me.role === "rep" ? [] : facets.owners, isPending: create.isPending, submit };
}

function emptyFor(timeZone: string, ownerId: string | null): NewAccount {
  return {
    kind: "customer",
    name: "",
    type: "",
    sizeBand: "",
    country: "",
    timeZone,
    territoryId: null,
    ownerId,
    revenue: "",
    customerSince: null,
  };
}

function inputOf({ territoryId, ownerId, revenue, customerSince, ...fields }: NewAccount) {
  return {
    ...fields,
    name: fields.name.trim(),
    type: fields.type.trim(),
    sizeBand: fields.sizeBand.trim(),
    country: fields.country.trim().toUpperCase(),
    ...(territoryId === null ? {} : { territoryId }),
    ...(ownerId === null ? {} : { ownerId }),
    ...(typeof revenue === "number" ? { annualRevenueCents: Math.round(revenue * 100) } : {}),
    ...(customerSince === null ? {} : { customerSince }),
  };
}

function useCheck(): (fields: NewAccount) => Record<string, string> {
  const { t } = useLingui();

  return ({ name, type, sizeBand, country }) => ({
    ...(name.trim() === "" ? { name: t`Say what it is called.` } : {}),
    ...(type.trim() === "" ? { type: t`Say what kind of business it is.` } : {}),
    ...(sizeBand.trim() === "" ? { sizeBand: t`Say how big it is.` } : {}),
    ...(/^[a-z]{2}$/i.test(country.trim()) ? {} : { country: t`Two letters, such as GB.` }),
  });
}
