import { Autocomplete, NumberInput } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { DayField } from "../../ui/DayField.tsx";
import { useReader } from "../../ui/useReader.ts";
import type { NewAccountForm } from "./useNewAccount.ts";

/** What decides how much an account can buy, and when its clock starts. */
export function NewAccountRoom({ form }: { readonly form: NewAccountForm }) {
  const { t } = useLingui();
  const me = useMe();
  const { today } = useReader();
  const { of, errors, facets } = form;
  const currency = me.organization.currency;

  return (
    <>
      <Autocomplete
        label={t`Type`}
        placeholder={t`Kind of business`}
        data={facets.types.map(({ value }) => value)}
        {...of("type")}
        error={errors["type"]}
      />
      <Autocomplete label={t`Size band`} placeholder="50–249" data={facets.sizeBands} {...of("sizeBand")} error={errors["sizeBand"]} />
      <NumberInput
        label={t`Annual revenue, ${currency}`}
        description={t`Where no budget is known, it says what they can spend.`}
        min={0}
        thousandSeparator=","
        hideControls
        {...of("revenue")}
        error={errors["annualRevenueCents"]}
      />
      <DayField
        label={t`Customer since`}
        description={t`Starts their clock.`}
        until={today}
        {...of("customerSince")}
        error={errors["customerSince"]}
      />
    </>
  );
}
