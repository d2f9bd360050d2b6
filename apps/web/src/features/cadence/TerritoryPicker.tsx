import { Select } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useCadenceSearch } from "./useCadenceSearch.ts";
import { useTerritories } from "./useCadence.ts";

const INDENT = "\u2003";

/** One part of the territory tree instead of all of it. */
export function TerritoryPicker({ territoryId }: { readonly territoryId: string | undefined }) {
  const { t } = useLingui();
  const change = useCadenceSearch();
  const data = useTerritories().map(({ id, name, depth }) => ({ value: id, label: `${INDENT.repeat(depth)}${name}` }));

  return (
    <Select
      size="xs"
      searchable
      clearable
      data={data}
      value={territoryId ?? null}
      onChange={(id) => change({ territory: id ?? undefined })}
      placeholder={t`All territories`}
      aria-label={t`Territory`}
    />
  );
}
