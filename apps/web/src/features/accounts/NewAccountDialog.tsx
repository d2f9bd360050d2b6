import { Autocomplete, NumberInput, SegmentedControl, Select, TextInput } from "@mantine/core";
import "@mantine/core/styles/SegmentedControl.layer.css";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { DayField } from "../../ui/DayField.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./NewAccountDialog.module.css";
import { useNewAccount } from "./useNewAccount.ts";

const TIME_ZONES = Intl.supportedValuesOf("timeZone");
const SHOWN = 60;

/** A new account: what its level and its cadence need to know, and no more. */
export function NewAccountDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const { today } = useReader();
  const { fields, set, of, errors, problem, facets, owners, isPending, submit } = useNewAccount();
  const currency = me.organization.currency;

  return (
    <Dialog isOpen title={t`New account`} onClose={onClose} onSubmit={submit} submit={<Trans>Create the account</Trans>} isBusy={isPending}>
      <SegmentedControl
        aria-label={t`Kind`}
        value={fields.kind}
        onChange={(kind) => set("kind", kind as "customer" | "prospect")}
        data={[
          { value: "customer", label: t`Customer` },
          { value: "prospect", label: t`Prospect` },
        ]}
      />
      <TextInput label={t`Name`} data-autofocus {...of("name")} error={errors["name"]} />
      <div className={classes.pair}>
        <Autocomplete
          label={t`Type`}
          placeholder={t`What kind of business`}
          data={facets.types.map(({ value }) => value)}
          {...of("type")}
          error={errors["type"]}
        />
        <Autocomplete label={t`Size band`} placeholder="50–249" data={facets.sizeBands} {...of("sizeBand")} error={errors["sizeBand"]} />
        <Autocomplete
          label={t`Country`}
          placeholder="GB"
          data={facets.countries}
          maxLength={2}
          {...of("country")}
          error={errors["country"]}
        />
        <Select label={t`Time zone`} data={TIME_ZONES} searchable limit={SHOWN} {...of("timeZone")} error={errors["timeZone"]} />
        {facets.territories.length > 0 && (
          <Select
            label={t`Territory`}
            clearable
            searchable
            data={facets.territories.map(({ id, name }) => ({ value: id, label: name }))}
            {...of("territoryId")}
            error={errors["territoryId"]}
          />
        )}
        {owners.length > 1 && (
          <Select
            label={t`Owner`}
            searchable
            data={owners.map(({ id, name }) => ({ value: id, label: name }))}
            {...of("ownerId")}
            error={errors["ownerId"]}
          />
        )}
        <NumberInput
          label={t`Annual revenue, ${currency}`}
          description={t`Without a budget, it says what they can spend.`}
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
      </div>
      <FormProblem>{problem}</FormProblem>
    </Dialog>
  );
}
