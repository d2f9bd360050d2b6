import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconUpload } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { ImportsTable } from "./ImportsTable.tsx";
import { SettingsBody } from "./SettingsBody.tsx";
import { UploadDialog } from "./UploadDialog.tsx";

/** Every import that was made, and the way to make another. */
export function ImportsScreen() {
  const trpc = useTRPC();
  const { items } = useSuspenseQuery(trpc.imports.list.queryOptions()).data;
  const [isUploading, setUploading] = useState(false);
  const upload = (
    <Button leftSection={<IconUpload size={14} />} onClick={() => setUploading(true)}>
      <Trans>Import CSV files</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Imports</Trans>} aside={<Count value={items.length} />} actions={upload} />
      {items.length === 0 ? (
        <EmptyState title={<Trans>Nothing imported yet</Trans>}>
          <Trans>
            Accounts, products, purchases and reviews come in as CSV files. Each import leaves a report of what was taken and what was not.
          </Trans>
        </EmptyState>
      ) : (
        <SettingsBody>
          <ImportsTable runs={items} />
        </SettingsBody>
      )}
      {isUploading && <UploadDialog onClose={() => setUploading(false)} />}
    </>
  );
}
