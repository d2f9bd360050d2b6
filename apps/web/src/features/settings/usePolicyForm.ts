import { useLingui } from "@lingui/react/macro";
import { useDebouncedValue } from "@mantine/hooks";
import type { PolicyRow } from "@revisit/api/policies/views";
import type { Level } from "@revisit/domain/opportunity/level";
import { useState } from "react";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useFields } from "../../ui/useFields.ts";
import { usePolicyEffect } from "./usePolicyEffect.ts";
import { useSaving } from "./useSaving.ts";

const TYPING_MS = 250;

type PolicyFields = {
  level: Level | null;
  family: string | null;
  type: string | null;
  sizeBand: string | null;
  intervalDays: number | string;
};

/** The fields of a policy, what they would change, and their way to the server. */
export function usePolicyForm(policy: PolicyRow | null, onDone: () => void) {
  const trpc = useTRPC();
  const { t } = useLingui();
  const [policyId] = useState(() => policy?.id ?? newId());
  const form = useFields<PolicyFields>(fieldsOf(policy));
  const saving = useSaving(trpc.policies.save.mutationOptions(), {
    said: () => t`Policy saved; the due days are computed anew.`,
    onDone,
    fieldOf: ({ appCode }) => (appCode === "interval_out_of_range" ? "intervalDays" : null),
  });
  const { intervalDays, ...conditions } = form.fields;
  const days = typeof intervalDays === "number" ? intervalDays : null;
  const [asked] = useDebouncedValue(form.fields, TYPING_MS);
  const { effect, sentence } = usePolicyEffect(changeOf(asked, policy?.id ?? null));
  const submit = () => {
    saving.run(
      { policyId, version: policy?.version ?? null, ...conditions, intervalDays: days ?? 0 },
      days === null ? { intervalDays: t`Say after how many days.` } : {},
    );
  };

  return { ...form, ...saving, effect, intervalError: sentence ?? saving.errors["intervalDays"], submit };
}

function fieldsOf(policy: PolicyRow | null): PolicyFields {
  return {
    level: policy?.level ?? null,
    family: policy?.family ?? null,
    type: policy?.type ?? null,
    sizeBand: policy?.sizeBand ?? null,
    intervalDays: policy?.intervalDays ?? "",
  };
}

function changeOf({ intervalDays, ...conditions }: PolicyFields, policyId: string | null) {
  return typeof intervalDays === "number" ? { policyId, ...conditions, intervalDays } : null;
}
