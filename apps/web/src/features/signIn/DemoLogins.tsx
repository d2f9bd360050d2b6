import { UnstyledButton } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { roleWords } from "../../words/roleWords.ts";
import classes from "./DemoLogins.module.css";

/** The people of the demo organization; nothing where the server has none. */
export function DemoLogins({ onChoose }: { readonly onChoose: (email: string, password: string) => void }) {
  const { i18n } = useLingui();
  const trpc = useTRPC();
  const { data } = useQuery(trpc.setup.status.queryOptions());
  const logins = data?.demoLogins ?? [];
  if (logins.length === 0) {
    return null;
  }

  return (
    <section className={classes.demo}>
      <h2 className={classes.title}>
        <Trans>Or look around as somebody of the demo organization</Trans>
      </h2>
      <ul>
        {logins.map(({ email, password, role, name }) => (
          <li key={email}>
            <UnstyledButton className={classes.login} onClick={() => onChoose(email, password)}>
              <span>
                {name}
                <span className={classes.email}>{email}</span>
              </span>
              <span className={classes.role}>{i18n._(roleWords[role])}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
