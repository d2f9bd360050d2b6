import { Checkbox, Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Section } from "../../ui/Section.tsx";
import classes from "./Fields.module.css";
import type { OrganizationForm } from "./useOrganizationForm.ts";

const CURRENCIES = Intl.supportedValuesOf("currency");
const TIME_ZONES = Intl.supportedValuesOf("timeZone");
const SHOWN = 60;

/** Its name, in what it counts, which day it has, and what its reps see. */
export function OrganizationPlace({ form }: { readonly form: OrganizationForm }) {
  const { t } = useLingui();
  const { of, set, fields, errors } = form;
  const zones = TIME_ZONES.includes(fields.timeZone) ? TIME_ZONES : [fields.timeZone, ...TIME_ZONES];

  return (
    <Section title={<Trans>Name and place</Trans>}>
      <div className={classes.three}>
        <TextInput label={t`Name`} {...of("name")} error={errors["name"]} />
        <Select
          label={t`Currency`}
          description={t`Levels, budgets and expected values are counted in it.`}
          searchable
          limit={SHOWN}
          data={CURRENCIES}
          {...of("currency")}
          error={errors["currency"]}
        />
        <Select
          label={t`Time zone`}
          description={t`Decides which day “today” is.`}
          searchable
          limit={SHOWN}
          data={zones}
          {...of("timeZone")}
          error={errors["timeZone"]}
        />
      </div>
      <Checkbox
        mt={16}
        label={t`Reps also see the accounts of their territory that others own`}
        checked={fields.repsSeeTerritory}
        onChange={({ currentTarget }) => set("repsSeeTerritory", currentTarget.checked)}
      />
    </Section>
  );
}
