import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { AccountView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { InputList } from "../../words/InputList.tsx";
import { resourcesWords } from "../../words/resourcesWords.ts";
import { useAccountPlace } from "./AccountContext.ts";
import classes from "./Rhythm.module.css";

const MONEY_INPUTS = ["annual_revenue", "budget", "spent_last_12_months", "spare", "products_affordable"];

/** Why the account can or can't buy more: somebody's judgement, or the money and what it would reach for. */
export function ResourcesWhy({ account }: { readonly account: AccountView }) {
  const { i18n } = useLingui();
  const { open } = useAccountPlace();
  const { judgement, inputs } = account;

  return (
    <div className={classes.why}>
      {judgement !== null && (
        <p>
          <Trans>
            {judgement.by} judged on <Day day={judgement.on} as="medium" />: {i18n._(resourcesWords[judgement.resources])}.
          </Trans>{" "}
          {judgement.isStale && <Trans>That is stale: ask again, the figures decide until then.</Trans>}
        </p>
      )}
      <p>
        <Trans>
          By the figures: spare money is the budget less what was spent; ample if it reaches for two open products, limited for one.
        </Trans>
      </p>
      <InputList inputs={inputs.filter(({ name }) => MONEY_INPUTS.includes(name))} />
      <span>
        <Button variant="subtle" size="compact-sm" onClick={() => open({ kind: "judge" })}>
          <Trans>Judge the resources</Trans>
        </Button>
      </span>
    </div>
  );
}
