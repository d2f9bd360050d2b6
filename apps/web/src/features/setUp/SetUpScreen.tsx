import "@mantine/core/styles/PasswordInput.layer.css";
import { Button, PasswordInput, Select, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { CenteredPage } from "../../ui/CenteredPage.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useSetUp } from "./useSetUp.ts";

const CURRENCIES = Intl.supportedValuesOf("currency");
const TIME_ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone").filter((zone) => zone !== "UTC")];
const SHOWN = 60;

/** The first run: an organization and its first admin. Later the server refuses it. */
export function SetUpScreen() {
  const { t } = useLingui();
  const { of, errors, problem, isBusy, submit } = useSetUp();

  return (
    <CenteredPage
      title={<Trans>Set up Revisit</Trans>}
      lead={<Trans>Your organization, and you as its first admin. Everything here can be changed later.</Trans>}
    >
      <Form onSubmit={submit}>
        <TextInput label={t`Organization`} autoComplete="organization" size="md" {...of("organization")} error={errors.organization} />
        <Select
          label={t`Currency`}
          description={t`Levels, budgets and expected values are counted in it.`}
          data={CURRENCIES}
          searchable
          limit={SHOWN}
          size="md"
          {...of("currency")}
          error={errors.currency}
        />
        <Select
          label={t`Time zone`}
          description={t`Decides which day “today” is.`}
          data={TIME_ZONES}
          searchable
          limit={SHOWN}
          size="md"
          {...of("timeZone")}
          error={errors.timeZone}
        />
        <TextInput label={t`Your name`} autoComplete="name" size="md" {...of("name")} error={errors.name} />
        <TextInput label={t`E-mail`} type="email" autoComplete="username" size="md" {...of("email")} error={errors.email} />
        <PasswordInput
          label={t`Password`}
          description={errors.password === undefined ? t`At least 10 characters.` : undefined}
          autoComplete="new-password"
          size="md"
          {...of("password")}
          error={errors.password}
          visibilityToggleButtonProps={{ "aria-label": t`Show the password` }}
        />
        <FormProblem>{problem}</FormProblem>
        <Button type="submit" size="md" fullWidth loading={isBusy}>
          <Trans>Create the organization</Trans>
        </Button>
      </Form>
    </CenteredPage>
  );
}
