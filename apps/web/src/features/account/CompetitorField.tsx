import { Autocomplete } from "@mantine/core";
import { useLingui } from "@lingui/react/macro";
import { useNamedCompetitor } from "./useNamedCompetitor.ts";

type CompetitorFieldProps = {
  readonly value: string;
  readonly onChange: (name: string) => void;
  readonly error: string | undefined;
  readonly isOptional?: boolean;
};

/** A competitor by name: one of those known, or a new one. */
export function CompetitorField({ value, onChange, error, isOptional = false }: CompetitorFieldProps) {
  const { t } = useLingui();
  const { names } = useNamedCompetitor();

  return (
    <Autocomplete
      label={t`Competitor`}
      description={t`A name that is not in the list is added to it.`}
      size="sm"
      data={names}
      required={!isOptional}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
