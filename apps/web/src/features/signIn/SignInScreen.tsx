import "@mantine/core/styles/PasswordInput.layer.css";
import { Button, PasswordInput, TextInput } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useSignIn } from "../../client/useSignIn.ts";
import { CenteredPage } from "../../ui/CenteredPage.tsx";
import { Form } from "../../ui/Form.tsx";
import { FormProblem } from "../../ui/FormProblem.tsx";
import { useFields } from "../../ui/useFields.ts";
import { DemoLogins } from "./DemoLogins.tsx";
import { useAnswerWords } from "./useAnswerWords.ts";

const route = getRouteApi("/sign-in");

/** E-mail and password; on the demo organization also its people, one press each. */
export function SignInScreen() {
  const { t } = useLingui();
  const { back } = route.useSearch();
  const { answer, run } = useSignIn(back);
  const { fields, of } = useFields({ email: "", password: "" });
  const words = useAnswerWords(answer);

  return (
    <CenteredPage title={<Trans>Sign in</Trans>}>
      <Form onSubmit={() => void run(fields.email.trim(), fields.password)}>
        <TextInput label={t`E-mail`} type="email" autoComplete="username" size="md" {...of("email")} />
        <PasswordInput
          label={t`Password`}
          autoComplete="current-password"
          size="md"
          {...of("password")}
          visibilityToggleButtonProps={{ "aria-label": t`Show the password` }}
        />
        <FormProblem>{words}</FormProblem>
        <Button type="submit" size="md" fullWidth loading={answer === "asking"}>
          <Trans>Sign in</Trans>
        </Button>
      </Form>
      <DemoLogins onChoose={(email, password) => void run(email, password)} />
    </CenteredPage>
  );
}
