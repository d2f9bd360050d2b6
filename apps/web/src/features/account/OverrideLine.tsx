import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMe } from "../../client/useMe.ts";
import { useChange } from "../../client/useChange.ts";
import { useTRPC } from "../../client/trpc.ts";
import { Day } from "../../ui/Day.tsx";
import { levelWords } from "../../words/levelWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Standing.module.css";

/** That a manager set the level by hand: who, why, until when, and what the rule would say. */
export function OverrideLine() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const trpc = useTRPC();
  const { account } = useAccountPlace();
  const { override } = account;
  const again = useChange(trpc.accounts.override.mutationOptions());
  const end = useChange(trpc.accounts.endOverride.mutationOptions(), {
    said: () => t`The rule decides again.`,
    ...(override === null ? {} : { undo: () => again.run({ accountId: account.id, ...pick(override) }) }),
  });
  if (override === null) {
    return null;
  }
  const byRule = i18n._(levelWords[account.ruleLevel]);

  return (
    <p className={classes.note}>
      <span>
        <Trans>
          By the rule it would be {byRule}; the rule decides again after <Day day={override.untilOn} as="medium" />.
        </Trans>
      </span>
      {me.role !== "rep" && (
        <Button variant="subtle" size="compact-sm" loading={end.isPending} onClick={() => end.run({ accountId: account.id })}>
          <Trans>Let the rule decide</Trans>
        </Button>
      )}
    </p>
  );
}

function pick<TOverride extends { level: unknown; reason: string; untilOn: string }>({ level, reason, untilOn }: TOverride) {
  return { level: level as TOverride["level"], reason, untilOn };
}
