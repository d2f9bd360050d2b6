import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { OrganizationSettings } from "@revisit/api/settings/views";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { changedSettingsOf, settingNumbersOf } from "./settingNumbersOf.ts";
import type { NumberName } from "./settingNumbers.ts";
import { useSaving } from "./useSaving.ts";

export type OrganizationForm = ReturnType<typeof useOrganizationForm>;

export type RateField = { readonly currency: string; readonly rate: number | string };

/** The fields of the organization: its name and place, its numbers, its exchange rates; saved together. */
export function useOrganizationForm(stored: OrganizationSettings) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const form = useFields({
    name: stored.name,
    currency: stored.currency,
    timeZone: stored.timeZone,
    repsSeeTerritory: stored.settings.repsSeeTerritory,
  });
  const [numbers, setNumbers] = useState(() => settingNumbersOf(stored.settings));
  const [workingDays, setWorkingDays] = useState(() => stored.settings.workingDays.map(String));
  const [rates, setRates] = useState(() => ratesOf(stored));
  const saving = useSaving(trpc.settings.saveOrganization.mutationOptions(), {
    said: () => t`Saved; levels and due days are computed anew.`,
    onDone: () => undefined,
  });
  const submit = () => {
    const { name, currency, timeZone, repsSeeTerritory } = form.fields;
    const empty = Object.entries(numbers).filter(([, value]) => value === "");
    saving.run(
      {
        name: name.trim(),
        currency,
        timeZone,
        settings: { ...changedSettingsOf(numbers), repsSeeTerritory, workingDays: workingDays.map(Number).sort((a, b) => a - b) },
        exchangeRates: rates.flatMap((field) => (isGiven(field) ? [{ currency: field.currency, rate: Number(field.rate) }] : [])),
      },
      {
        ...(name.trim() === "" ? { name: t`Say what the organization is called.` } : {}),
        ...(workingDays.length === 0 ? { workingDays: t`Choose at least one day.` } : {}),
        ...Object.fromEntries(empty.map(([number]) => [`settings.${number}`, t`Say a number.`])),
      },
    );
  };
  const setNumber = (number: NumberName, value: number | string) => setNumbers((now) => ({ ...now, [number]: value }));

  return { ...form, ...saving, numbers, setNumber, workingDays, setWorkingDays, rates, setRates, submit };
}

/** The recorded ones, then an empty field for each currency in use that has none. */
function ratesOf({ exchangeRates, currenciesWithoutRate }: OrganizationSettings): readonly RateField[] {
  return [
    ...exchangeRates.map(({ currency, rate }) => ({ currency, rate })),
    ...currenciesWithoutRate.map((currency) => ({ currency, rate: "" })),
  ];
}

function isGiven({ currency, rate }: RateField): boolean {
  return currency !== "" && typeof rate === "number" && rate > 0;
}
