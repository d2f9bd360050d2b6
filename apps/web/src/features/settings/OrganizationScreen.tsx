import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { Section } from "../../ui/Section.tsx";
import { ExchangeRates } from "./ExchangeRates.tsx";
import { OrganizationPlace } from "./OrganizationPlace.tsx";
import { SettingNumberFields } from "./SettingNumberFields.tsx";
import { CADENCE, INTERVALS, OPPORTUNITY, WEIGHTS } from "./settingNumbers.ts";
import { SettingsBody } from "./SettingsBody.tsx";
import { useOrganizationForm } from "./useOrganizationForm.ts";
import { WorkingDays } from "./WorkingDays.tsx";

/** What holds for the whole organization: who and where it is, and every default of its rules. */
export function OrganizationScreen() {
  const trpc = useTRPC();
  const { data } = useSuspenseQuery(trpc.settings.organization.queryOptions());
  const form = useOrganizationForm(data);
  const save = (
    <Button loading={form.isPending} onClick={form.submit}>
      <Trans>Save</Trans>
    </Button>
  );

  return (
    <>
      <PageHeader title={<Trans>Organization</Trans>} actions={save}>
        {form.problem === null ? undefined : <FormProblem>{form.problem}</FormProblem>}
      </PageHeader>
      <SettingsBody>
        <OrganizationPlace form={form} />
        <div id="intervals">
          <Section title={<Trans>Intervals where no policy says otherwise</Trans>} count={<Trans>at most 365 days</Trans>}>
            <SettingNumberFields form={form} numbers={INTERVALS} />
          </Section>
        </div>
        <Section title={<Trans>Cadence and plan</Trans>}>
          <SettingNumberFields form={form} numbers={CADENCE} />
          <WorkingDays form={form} />
          <SettingNumberFields form={form} numbers={WEIGHTS} />
        </Section>
        <Section title={<Trans>Opportunity levels</Trans>}>
          <SettingNumberFields form={form} numbers={OPPORTUNITY} />
        </Section>
        <ExchangeRates form={form} missing={data.currenciesWithoutRate} />
      </SettingsBody>
    </>
  );
}
