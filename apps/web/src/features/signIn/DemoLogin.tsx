import { UnstyledButton } from "@mantine/core";
import { useLingui } from "@lingui/react";
import type { Role } from "@revisit/api/session/views";
import { roleWords } from "../../words/roleWords.ts";
import classes from "./DemoLogins.module.css";

type DemoLoginProps = {
  readonly login: { readonly email: string; readonly password: string; readonly role: Role; readonly name: string };
  readonly onChoose: (email: string, password: string) => void;
};

/** Signs in as one of the demo's people. */
export function DemoLogin({ login: { email, password, role, name }, onChoose }: DemoLoginProps) {
  const { i18n } = useLingui();

  return (
    <UnstyledButton className={classes.login} onClick={() => onChoose(email, password)}>
      <span>
        {name}
        <span className={classes.email}>{email}</span>
      </span>
      <span className={classes.role}>{i18n._(roleWords[role])}</span>
    </UnstyledButton>
  );
}
