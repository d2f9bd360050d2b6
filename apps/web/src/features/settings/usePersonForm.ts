import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { PersonRow } from "@revisit/api/people/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { useSaving } from "./useSaving.ts";

const USUAL_CAPACITY = 8;
const EMAIL = /^\S+@\S+\.\S+$/;

type PersonFields = { name: string; email: string; role: PersonRow["role"]; weeklyCapacity: number | string };

/** The fields of a person and their way to the server. */
export function usePersonForm(person: PersonRow | null, onDone: () => void) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const [personId] = useState(() => person?.id ?? newId());
  const [territoryIds, setTerritoryIds] = useState<string[]>(() => currentTerritories(person));
  const form = useFields<PersonFields>({
    name: person?.name ?? "",
    email: person?.email ?? "",
    role: person?.role ?? "rep",
    weeklyCapacity: person?.weeklyCapacity ?? USUAL_CAPACITY,
  });
  const saving = useSaving(trpc.people.save.mutationOptions(), { said: (_, { name }) => t`${name} saved.`, onDone });
  const submit = () => {
    const { name, email, role, weeklyCapacity } = form.fields;
    saving.run(
      {
        personId,
        version: person?.version ?? null,
        name: name.trim(),
        email: email.trim(),
        role,
        weeklyCapacity: Number(weeklyCapacity),
        territoryIds,
      },
      {
        ...(name.trim() === "" ? { name: t`Say their name.` } : {}),
        ...(EMAIL.test(email.trim()) ? {} : { email: t`This is not an e-mail address.` }),
      },
    );
  };

  return { ...form, ...saving, territoryIds, setTerritoryIds, submit };
}

function currentTerritories(person: PersonRow | null): string[] {
  return (person?.territories ?? []).filter(({ endsOn }) => endsOn === null).map(({ id }) => id);
}
