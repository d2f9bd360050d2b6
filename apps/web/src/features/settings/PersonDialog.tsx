import "@mantine/core/styles/Pill.layer.css";
import "@mantine/core/styles/PillsInput.layer.css";
import { MultiSelect, NumberInput, Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { PersonRow } from "@revisit/api/people/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { roleWords } from "../../words/roleWords.ts";
import classes from "./Fields.module.css";
import { usePersonForm } from "./usePersonForm.ts";

const ROLES = ["rep", "manager", "admin"] as const;

type PersonDialogProps = { readonly person: PersonRow | null; readonly onClose: () => void };

/** Who somebody is, what they may see, and how much they can hold. */
export function PersonDialog({ person, onClose }: PersonDialogProps) {
  const { t, i18n } = useLingui();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.territories.list.queryOptions());
  const { of, errors, problem, isPending, territoryIds, setTerritoryIds, submit } = usePersonForm(person, onClose);
  const territories = (data?.items ?? []).map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }));

  return (
    <Dialog
      isOpen
      title={person === null ? t`New person` : person.name}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Save the person</Trans>}
      isBusy={isPending}
    >
      <TextInput label={t`Name`} data-autofocus {...of("name")} error={errors["name"]} />
      <TextInput label={t`E-mail`} description={t`They sign in with it.`} type="email" {...of("email")} error={errors["email"]} />
      <div className={classes.pair}>
        <Select
          label={t`Role`}
          data={ROLES.map((role) => ({ value: role, label: i18n._(roleWords[role]) }))}
          {...of("role")}
          error={errors["role"]}
        />
        <NumberInput
          label={t`Reviews a week`}
          description={t`What the plan gives them at most.`}
          min={0}
          max={100}
          allowDecimal={false}
          {...of("weeklyCapacity")}
          error={errors["weeklyCapacity"]}
        />
      </div>
      <MultiSelect
        label={t`Territories`}
        description={t`A manager sees these and all below them.`}
        searchable
        size="sm"
        data={territories}
        value={territoryIds}
        onChange={setTerritoryIds}
        error={errors["territoryIds"]}
      />
      <FormProblem>{problem}</FormProblem>
    </Dialog>
  );
}
