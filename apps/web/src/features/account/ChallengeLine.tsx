import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { levelWords } from "../../words/levelWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Standing.module.css";

/** A challenge that waits for a manager; the manager decides here. */
export function ChallengeLine() {
  const { i18n } = useLingui();
  const me = useMe();
  const { account, open } = useAccountPlace();
  const challenge = account.openChallenge;
  if (challenge === null) {
    return null;
  }
  const level = i18n._(levelWords[challenge.claimedLevel]);

  return (
    <div className={classes.note}>
      <p>
        <Trans>
          {challenge.challenger} challenges this: should be {level}. “{challenge.reason}”
        </Trans>
      </p>
      {me.role === "rep" ? (
        <span>
          <Trans>Waits for your manager.</Trans>
        </span>
      ) : (
        <span className={classes.actions}>
          <Button variant="subtle" size="compact-sm" onClick={() => open({ kind: "decide", accept: true })}>
            <Trans>Accept…</Trans>
          </Button>
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => open({ kind: "decide", accept: false })}>
            <Trans>Reject…</Trans>
          </Button>
        </span>
      )}
    </div>
  );
}
