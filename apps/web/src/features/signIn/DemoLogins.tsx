import { UnstyledButton } from "@mantine/core";
import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "../../client/trpc.ts";
import { DemoLogin } from "./DemoLogin.tsx";
import classes from "./DemoLogins.module.css";
import { firstOfEachRole } from "./firstOfEachRole.ts";

/** The people of the demo organization, one of each role first; nothing where the server has none. */
export function DemoLogins({ onChoose }: { readonly onChoose: (email: string, password: string) => void }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.setup.status.queryOptions());
  const [isAll, setAll] = useState(false);
  const logins = data?.demoLogins ?? [];
  const shown = isAll ? logins : firstOfEachRole(logins);
  const others = logins.length - shown.length;
  if (logins.length === 0) {
    return null;
  }

  return (
    <section className={classes.demo}>
      <h2 className={classes.title}>
        <Trans>Or look around as somebody of the demo organization</Trans>
      </h2>
      {shown.map((login) => (
        <DemoLogin key={login.email} login={login} onChoose={onChoose} />
      ))}
      {others > 0 && (
        <UnstyledButton className={classes.more} onClick={() => setAll(true)}>
          <Plural value={others} one="# more" other="# more" />
        </UnstyledButton>
      )}
    </section>
  );
}
