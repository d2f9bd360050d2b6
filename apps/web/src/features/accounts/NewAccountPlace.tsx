import { Autocomplete, Select } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import type { NewAccountForm } from "./useNewAccount.ts";

const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
const SHOWN = 60;

/** Where an account is, and whose it is. */
export function NewAccountPlace({ form }: { readonly form: NewAccountForm }) {
  const { t } = useLingui();
  const { of, errors, facets, owners } = form;
  const territories = facets.territories.map(({ id, name }) => ({ value: id, label: name }));

  return (
    <>
      <Autocomplete
        label={t`Country`}
        placeholder="GB"
        data={facets.countries}
        maxLength={2}
        {...of("country")}
        error={errors["country"]}
      />
      <Select label={t`Time zone`} data={TIME_ZONES} searchable limit={SHOWN} {...of("timeZone")} error={errors["timeZone"]} />
      {territories.length > 0 && (
        <Select label={t`Territory`} clearable searchable data={territories} {...of("territoryId")} error={errors["territoryId"]} />
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
    </>
  );
}
