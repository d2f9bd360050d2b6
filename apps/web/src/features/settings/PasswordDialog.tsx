import { PasswordInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonRow } from "@revisit/api/people/views";
import { useTRPC } from "../../client/trpc.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useFields } from "../../ui/useFields.ts";
import { useSaving } from "./useSaving.ts";

const SHORTEST_PASSWORD = 10;

type PasswordDialogProps = { readonly person: PersonRow; readonly onClose: () => void };

/** Gives somebody a way in, or a new one. */
export function PasswordDialog({ person, onClose }: PasswordDialogProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { fields, of } = useFields({ password: "" });
  const { name } = person;
  const saving = useSaving(trpc.people.setPassword.mutationOptions(), {
    said: () => t`${name} can sign in with the new password.`,
    onDone: onClose,
  });
  const submit = () => {
    const isShort = fields.password.length < SHORTEST_PASSWORD;
    saving.run(
      { personId: person.id, password: fields.password },
      isShort ? { password: t`At least ${SHORTEST_PASSWORD} characters.` } : {},
    );
  };

  return (
    <Dialog
      isOpen
      title={t`Password of ${name}`}
      onClose={onClose}
      onSubmit={submit}
      submit={<Trans>Set the password</Trans>}
      isBusy={saving.isPending}
    >
      <PasswordInput
        label={t`New password`}
        description={t`At least 10 characters. Tell it to them yourself: nothing is mailed.`}
        autoComplete="new-password"
        data-autofocus
        visibilityToggleButtonProps={{ "aria-label": t`Show the password` }}
        {...of("password")}
        error={saving.errors["password"]}
      />
      <FormProblem>{saving.problem}</FormProblem>
    </Dialog>
  );
}
