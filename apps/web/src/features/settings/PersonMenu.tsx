import { Menu } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonRow } from "@revisit/api/people/views";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";
import { DotsTarget } from "../../ui/DotsTarget.tsx";

type PersonMenuProps = { readonly person: PersonRow; readonly onEdit: () => void; readonly onPassword: () => void };

/** What can be done with a person; who leaves keeps their history and can come back. */
export function PersonMenu({ person, onEdit, onPassword }: PersonMenuProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { id: personId, name, isActive } = person;
  const back = useChange(trpc.people.setActive.mutationOptions());
  const activity = useChange(trpc.people.setActive.mutationOptions(), {
    said: (_, input) => (input.isActive ? t`${name} is active again.` : t`${name} can’t sign in any more.`),
    undo: (_, input) => back.run({ personId, isActive: !input.isActive }),
  });

  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <DotsTarget label={t`More for ${name}`} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={onEdit}>
          <Trans>Edit</Trans>
        </Menu.Item>
        <Menu.Item onClick={onPassword}>
          <Trans>Set a password</Trans>
        </Menu.Item>
        <Menu.Item onClick={() => activity.run({ personId, isActive: !isActive })}>
          {isActive ? <Trans>Deactivate</Trans> : <Trans>Activate</Trans>}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
