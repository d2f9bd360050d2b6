import { Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useFields } from "../../ui/useFields.ts";
import { roleWords } from "../../words/roleWords.ts";
import { NewKey } from "./NewKey.tsx";
import { useSaving } from "./useSaving.ts";

const ROLES = ["rep", "manager", "admin"] as const;

type KeyFields = { name: string; role: (typeof ROLES)[number]; personId: string | null };

/** A name, what it may do and as whom; then the key, this once. */
export function KeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui();
  const trpc = useTRPC();
  const [key, setKey] = useState<string | null>(null);
  const [keyId] = useState(newId);
  const { data: people } = useQuery(trpc.people.list.queryOptions());
  const { fields, of } = useFields<KeyFields>({ name: "", role: "admin", personId: null });
  const saving = useSaving(trpc.keys.create.mutationOptions(), {
    said: () => t`Key created.`,
    onDone: (created) => setKey(created.key ?? ""),
  });
  const name = fields.name.trim();
  const submit = () => saving.run({ ...fields, keyId, name }, name === "" ? { name: t`Say what uses it.` } : {});
  if (key !== null) {
    return <NewKey apiKey={key} onClose={onClose} />;
  }

  return (
    <Dialog
      isOpen
      title={t`New API key`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Create the key</Trans>}
      isBusy={saving.isPending}
    >
      <TextInput
        label={t`Name`}
        description={t`What uses it: “Data warehouse”.`}
        data-autofocus
        {...of("name")}
        error={saving.errors["name"]}
      />
      <Select label={t`Acts as`} data={ROLES.map((role) => ({ value: role, label: i18n._(roleWords[role]) }))} {...of("role")} />
      {fields.role !== "admin" && (
        <Select
          label={t`Person`}
          description={t`It sees what this person sees.`}
          searchable
          data={(people?.items ?? []).filter(({ isActive }) => isActive).map((person) => ({ value: person.id, label: person.name }))}
          {...of("personId")}
          error={saving.errors["personId"]}
        />
      )}
      <FormProblem>{saving.problem}</FormProblem>
    </Dialog>
  );
}
