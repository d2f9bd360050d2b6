import { Trans } from "@lingui/react/macro";
import { IconArrowRight } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import type { ChallengeRow } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import classes from "./Challenges.module.css";

const DAY_LENGTH = 10;

/** One disagreement: which account, from which level to which, why; the answer is given on the account, beside its inputs. */
export function ChallengeItem({ challenge }: { readonly challenge: ChallengeRow }) {
  const { accountId, accountName, challenger, reason } = challenge;

  return (
    <li className={classes.item}>
      <div className={classes.what}>
        <Link to="/accounts/$accountId" params={{ accountId }} className={classes.name}>
          {accountName}
        </Link>
        <span className={classes.levels}>
          <LevelBadge level={challenge.level} /> <IconArrowRight size={12} aria-hidden="true" />{" "}
          <LevelBadge level={challenge.claimedLevel} />
        </span>
        <p className={classes.reason}>“{reason}”</p>
        {challenge.decisionNote !== null && (
          <p className={classes.reason}>
            <Trans>Answer: {challenge.decisionNote}</Trans>
          </p>
        )}
        <p className={classes.by}>
          {challenger} · <Day day={challenge.raisedAt.slice(0, DAY_LENGTH)} />
        </p>
      </div>
      {challenge.state === "open" && (
        <LinkButton to="/accounts/$accountId" params={{ accountId }} variant="default" size="compact-md">
          <Trans>Look and decide</Trans>
        </LinkButton>
      )}
    </li>
  );
}
