import { useLingui } from "@lingui/react/macro";
import type { ContactView } from "@revisit/api/accounts/views";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { useChange } from "../../client/useChange.ts";
import { useAccountPlace } from "./AccountContext.ts";

/** Removes a person from the account; the toast brings them back. */
export function useRemoveContact() {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const again = useChange(trpc.contacts.save.mutationOptions());
  const remove = useChange(trpc.contacts.remove.mutationOptions(), {
    said: () => t`Removed.`,
    undo: (_, { contactId }) => bringBack(account.contacts.find(({ id }) => id === contactId)),
  });
  const bringBack = (contact: ContactView | undefined) => {
    if (contact !== undefined) {
      const { name, title, email, phone, rapport, doNotContact } = contact;
      again.run({ contactId: newId(), accountId: account.id, version: null, name, title, email, phone, rapport, doNotContact });
    }
  };

  return ({ id, version }: ContactView) => remove.run({ contactId: id, version });
}
