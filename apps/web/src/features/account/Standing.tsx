import { Button } from "@mantine/core";
import { Trans } from "@lingui/react/macro";
import { IconChevronDown } from "@tabler/icons-react";
import { useId, useState } from "react";
import { Say } from "../../ui/Say.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import { useAccountPlace } from "./AccountContext.ts";
import { ChallengeLine } from "./ChallengeLine.tsx";
import { OverrideLine } from "./OverrideLine.tsx";
import { Rhythm } from "./Rhythm.tsx";
import classes from "./Standing.module.css";
import { StandingInputs } from "./StandingInputs.tsx";

/** The level, its sentence, and, one press away, everything it was computed from; then when the next review is due and why. */
export function Standing() {
  const { account, open } = useAccountPlace();
  const [isOpen, setOpen] = useState(false);
  const id = useId();

  return (
    <section className={classes.standing} aria-label={account.name}>
      <div className={classes.line}>
        <span className={classes.level}>
          <LevelBadge level={account.level} />
        </span>
        <p className={classes.why}>
          <Say message={account.why} />
        </p>
        <span className={classes.actions}>
          <Button
            variant="subtle"
            color="gray"
            size="compact-sm"
            aria-expanded={isOpen}
            aria-controls={id}
            rightSection={<IconChevronDown size={14} className={classes.chevron} data-open={isOpen} />}
            onClick={() => setOpen(!isOpen)}
          >
            <Trans>Inputs</Trans>
          </Button>
          {account.openChallenge === null && (
            <Button variant="subtle" color="gray" size="compact-sm" onClick={() => open({ kind: "challenge" })}>
              <Trans>Challenge</Trans>
            </Button>
          )}
        </span>
      </div>
      <OverrideLine />
      <ChallengeLine />
      <div id={id} hidden={!isOpen}>
        {isOpen && <StandingInputs />}
      </div>
      <Rhythm />
    </section>
  );
}
