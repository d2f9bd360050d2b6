import { Button, NativeSelect } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { ScriptView } from "@revisit/api/scripts/views";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";

type ScriptActionsProps = {
  readonly script: ScriptView;
  readonly isChanged: boolean;
  readonly isBusy: boolean;
  readonly onSave: () => void;
};

/** Another version to look at, the archive, and the new version. */
export function ScriptActions({ script, isChanged, isBusy, onSave }: ScriptActionsProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const navigate = useNavigate();
  const { id: scriptId, isArchived, versions } = script;
  const back = useChange(trpc.scripts.archive.mutationOptions());
  const archive = useChange(trpc.scripts.archive.mutationOptions(), {
    said: (_, input) => (input.isArchived ? t`Archived: no new review is held with it.` : t`In use again.`),
    undo: (_, input) => back.run({ scriptId, isArchived: !input.isArchived }),
  });
  const open = (number: string) => void navigate({ to: "/settings/scripts/$scriptId", params: { scriptId }, search: { number } });

  return (
    <>
      {versions.length > 1 && !isChanged && (
        <NativeSelect
          size="xs"
          aria-label={t`Version`}
          data={versions.map(({ number }) => ({ value: String(number), label: t`Version ${number}` }))}
          value={String(script.number)}
          onChange={({ currentTarget }) => open(currentTarget.value)}
        />
      )}
      {versions.length > 0 && (
        <Button variant="default" onClick={() => archive.run({ scriptId, isArchived: !isArchived })}>
          {isArchived ? <Trans>Use again</Trans> : <Trans>Archive</Trans>}
        </Button>
      )}
      <Button loading={isBusy} disabled={!isChanged} onClick={onSave}>
        <Trans>Save a version</Trans>
      </Button>
    </>
  );
}
