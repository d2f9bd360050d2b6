import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { Say } from "../../ui/Say.tsx";
import { InputList } from "../../words/InputList.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Standing.module.css";

/** Every input with its value, day and source; what is not known; what would move the level, with the ways to say it. */
export function StandingInputs() {
  const { account, open } = useAccountPlace();
  const { inputs, blindSpots, wouldMove } = account;

  return (
    <div className={classes.inputs}>
      <div className={classes.list}>
        <InputList inputs={inputs} />
      </div>
      <div className={classes.part}>
        {blindSpots.length > 0 && (
          <h3 className={classes.partTitle}>
            <Trans>Blind spots</Trans>
          </h3>
        )}
        {blindSpots.map(({ code, message }) => (
          <p key={code}>
            <Say message={message} />
          </p>
        ))}
        <h3 className={classes.partTitle}>
          <Trans>What would move it</Trans>
        </h3>
        {wouldMove.length === 0 && (
          <p>
            <Trans>Nothing that is known now.</Trans>
          </p>
        )}
        {wouldMove.map(({ to, message }) => (
          <p key={`${to}${message.id}`} className={classes.move}>
            <LevelBadge level={to} isGlyphOnly />
            <Say message={message} />
          </p>
        ))}
        <div className={classes.asks}>
          <Button variant="subtle" size="compact-sm" onClick={() => open({ kind: "budget" })}>
            <Trans>Record the budget</Trans>
          </Button>
          <Button variant="subtle" size="compact-sm" onClick={() => open({ kind: "judge" })}>
            <Trans>Judge the resources</Trans>
          </Button>
        </div>
      </div>
    </div>
  );
}
