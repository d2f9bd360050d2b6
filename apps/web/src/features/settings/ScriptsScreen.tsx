import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { IconPlus } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { newId } from "../../client/newId.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { RowLink } from "./RowLink.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { SettingsTable } from "./SettingsTable.tsx";

/** The scripts that reviews are held with. */
export function ScriptsScreen() {
  const { t } = useLingui();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { items } = useSuspenseQuery(trpc.scripts.list.queryOptions()).data;
  const write = () => void navigate({ to: "/settings/scripts/$scriptId", params: { scriptId: newId() }, search: { number: "new" } });
  const add = (
    <Button leftSection={<IconPlus size={14} />} onClick={write}>
      <Trans>Write a script</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Scripts</Trans>} aside={<Count value={items.length} />} actions={add} />
      <SettingsBody>
        <SettingsTable
          label={t`Scripts`}
          rows={items}
          keyOf={({ id }) => id}
          isQuiet={({ isArchived }) => isArchived}
          columns={[
            {
              key: "name",
              head: <Trans>Name</Trans>,
              cell: ({ id, name, isArchived }) => (
                <>
                  <RowLink to="/settings/scripts/$scriptId" params={{ scriptId: id }}>
                    {name}
                  </RowLink>
                  {isArchived && <Trans> · archived</Trans>}
                </>
              ),
            },
            { key: "purpose", head: <Trans>Purpose</Trans>, isMinor: true, cell: ({ purpose }) => purpose },
            { key: "number", head: <Trans>Version</Trans>, isNumber: true, cell: ({ number }) => <Count value={number} /> },
            {
              key: "questions",
              head: <Trans>Questions</Trans>,
              isNumber: true,
              isMinor: true,
              cell: ({ questions }) => <Count value={questions} />,
            },
            { key: "held", head: <Trans>Held with it</Trans>, isNumber: true, cell: ({ heldWith }) => <Count value={heldWith} /> },
          ]}
        />
      </SettingsBody>
    </>
  );
}
