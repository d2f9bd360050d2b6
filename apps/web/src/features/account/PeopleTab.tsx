import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { ContactLine } from "./ContactLine.tsx";
import classes from "./Lines.module.css";

/** The people at the account, warmest first. */
export function PeopleTab() {
  const { account, open } = useAccountPlace();
  const add = (
    <Button variant="default" size="compact-sm" onClick={() => open({ kind: "contact", contact: null })}>
      <Trans>Add a person</Trans>
    </Button>
  );
  if (account.contacts.length === 0) {
    return <EmptyState isSmall title={<Trans>Whom you talk to will be here, with how warm you are with them.</Trans>} action={add} />;
  }

  return (
    <>
      {account.contacts.map((contact) => (
        <ContactLine key={contact.id} contact={contact} />
      ))}
      <div className={classes.add}>{add}</div>
    </>
  );
}
