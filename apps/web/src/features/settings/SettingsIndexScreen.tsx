import { Trans } from "@lingui/react/macro";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { SettingsList } from "./SettingsList.tsx";

/** The phone's first page of Settings; on a desk the address goes on to the first section. */
export function SettingsIndexScreen() {
  return (
    <>
      <PageHeader title={<Trans>Settings</Trans>} />
      <SettingsList />
    </>
  );
}
