import { Button } from "@mantine/core";
import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useOutbox } from "../../client/outbox/useOutbox.ts";
import { Say } from "../../ui/Say.tsx";
import { anchorOf } from "./anchorOf.ts";
import classes from "./CloseAside.module.css";
import { NextDue } from "./NextDue.tsx";
import { useClose } from "./useClose.ts";
import type { Closing } from "./useClosing.ts";

/** When the account is due next, what keeps the review open with a way to each, and the button that ends it. */
export function CloseAside({ closing }: { readonly closing: Closing }) {
  const { view, check } = closing;
  const { state } = useOutbox();
  const close = useClose(view);
  const waiting = state.entries.filter(({ reviewId }) => reviewId === view.id).length;
  const isReady = check.blockers.length === 0 && waiting === 0;

  return (
    <aside className={classes.aside}>
      <NextDue next={check.next} />
      {(check.blockers.length > 0 || waiting > 0) && (
        <ul className={classes.list}>
          {check.blockers.map((message) => (
            <li key={message.id} className={classes.blocker}>
              <a href={`#${anchorOf(message)}`}>
                <Say message={message} />
              </a>
            </li>
          ))}
          {waiting > 0 && (
            <li className={classes.blocker}>
              <Link to="/reviews/$reviewId" params={{ reviewId: view.id }}>
                <Plural value={waiting} one="# change is still on this device alone." other="# changes are still on this device alone." />
              </Link>
            </li>
          )}
        </ul>
      )}
      {check.warnings.length > 0 && (
        <ul className={classes.list}>
          {check.warnings.map((message) => (
            <li key={`${message.id}${JSON.stringify(message.values)}`} className={classes.warning}>
              <Say message={message} />
            </li>
          ))}
        </ul>
      )}
      <Button size="md" fullWidth disabled={!isReady} loading={close.isPending} onClick={close.run}>
        <Trans>Close review</Trans>
      </Button>
    </aside>
  );
}
