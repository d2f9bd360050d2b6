import { Button, NumberInput, Select } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconTrash } from "@tabler/icons-react";
import { IconButton } from "../../ui/IconButton.tsx";
import { Section } from "../../ui/Section.tsx";
import classes from "./ExchangeRates.module.css";
import type { OrganizationForm, RateField } from "./useOrganizationForm.ts";

const CURRENCIES = Intl.supportedValuesOf("currency");
const SHOWN = 60;

type ExchangeRatesProps = { readonly form: OrganizationForm; readonly missing: readonly string[] };

/** What other currencies are worth. An amount in a currency without a rate is kept but not counted. */
export function ExchangeRates({ form, missing }: ExchangeRatesProps) {
  const { rates, setRates } = form;
  const own = form.fields.currency;
  const names = missing.join(", ");
  const change = (at: number, changed: Partial<RateField>) =>
    setRates(rates.map((rate, position) => (position === at ? { ...rate, ...changed } : rate)));

  return (
    <Section title={<Trans>Exchange rates</Trans>}>
      {names !== "" && (
        <p className={classes.missing} role="status">
          <Trans>Amounts in {names} are kept but not counted until they have a rate.</Trans>
        </p>
      )}
      <ul className={classes.rates}>
        {rates.map((rate, at) => (
          <RateLine
            key={at}
            rate={rate}
            own={own}
            onChange={(changed) => change(at, changed)}
            onRemove={() => setRates(rates.filter((_, position) => position !== at))}
          />
        ))}
      </ul>
      <Button variant="default" onClick={() => setRates([...rates, { currency: "", rate: "" }])}>
        <Trans>Add a rate</Trans>
      </Button>
    </Section>
  );
}

type RateLineProps = {
  readonly rate: RateField;
  /** the organization's currency */
  readonly own: string;
  readonly onChange: (changed: Partial<RateField>) => void;
  readonly onRemove: () => void;
};

function RateLine({ rate, own, onChange, onRemove }: RateLineProps) {
  const { t } = useLingui();

  return (
    <li className={classes.rate}>
      <span aria-hidden="true">1</span>
      <Select
        aria-label={t`Currency`}
        w={104}
        searchable
        limit={SHOWN}
        data={CURRENCIES.filter((currency) => currency !== own)}
        value={rate.currency === "" ? null : rate.currency}
        onChange={(currency) => onChange({ currency: currency ?? "" })}
      />
      <NumberInput
        aria-label={t`Worth of 1 ${rate.currency} in ${own}`}
        w={160}
        min={0}
        decimalScale={8}
        hideControls
        prefix="= "
        suffix={` ${own}`}
        value={rate.rate}
        onChange={(value) => onChange({ rate: value })}
      />
      <IconButton label={t`Remove the rate of ${rate.currency}`} icon={<IconTrash size={16} stroke={1.75} />} onClick={onRemove} />
    </li>
  );
}
