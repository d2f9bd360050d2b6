import { Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { TerritoryRow } from "@revisit/api/territories/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useSaving } from "./useSaving.ts";

type TerritoryDialogProps = {
  readonly territory: TerritoryRow | null;
  readonly territories: readonly TerritoryRow[];
  readonly onClose: () => void;
};

type TerritoryFields = { code: string; name: string; parentId: string | null };

/** A territory's name, the code that imports know it by, and what it stands in. */
export function TerritoryDialog({ territory, territories, onClose }: TerritoryDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const [territoryId] = useState(() => territory?.id ?? newId());
  const { fields, of } = useFields<TerritoryFields>({
    code: territory?.code ?? "",
    name: territory?.name ?? "",
    parentId: territory?.parentId ?? null,
  });
  const saving = useSaving(trpc.territories.save.mutationOptions(), {
    said: (_, { name }) => t`${name} saved.`,
    onDone: onClose,
    fieldOf: ({ appCode }) => (appCode === "territory_loop" ? "parentId" : appCode === "territory_code_taken" ? "code" : null),
  });
  const submit = () => {
    const [code, name] = [fields.code.trim(), fields.name.trim()];
    saving.run(
      { territoryId, code, name, parentId: fields.parentId },
      { ...(name === "" ? { name: t`Say what it is called.` } : {}), ...(code === "" ? { code: t`Give it a code.` } : {}) },
    );
  };
  const parents = territories
    .filter(({ id }) => id !== territoryId)
    .map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }));

  return (
    <Dialog
      isOpen
      title={territory === null ? t`New territory` : territory.name}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Save the territory</Trans>}
      isBusy={saving.isPending}
    >
      <TextInput label={t`Name`} data-autofocus {...of("name")} error={saving.errors["name"]} />
      <TextInput label={t`Code`} description={t`Imports know it by this.`} {...of("code")} error={saving.errors["code"]} />
      <Select
        label={t`Stands in`}
        placeholder={t`At the top`}
        clearable
        searchable
        data={parents}
        {...of("parentId")}
        error={saving.errors["parentId"]}
      />
      <FormProblem>{saving.problem}</FormProblem>
    </Dialog>
  );
}
