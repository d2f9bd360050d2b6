import { Checkbox } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PromiseView } from "@revisit/api/accounts/views";
import { Day } from "../../ui/Day.tsx";
import { useReader } from "../../ui/useReader.ts";
import classes from "./PromiseLine.module.css";
import { useKeepPromise } from "./useKeepPromise.ts";

/** What we said we would do, to be checked off; the toast takes it back. */
export function PromiseLine({ promise }: { readonly promise: PromiseView }) {
  const { t } = useLingui();
  const { today } = useReader();
  const keep = useKeepPromise();

  return (
    <div className={classes.line}>
      <Checkbox
        size="sm"
        checked={keep.isPending}
        disabled={keep.isPending}
        onChange={() => keep.run(promise)}
        aria-label={t`Kept: ${promise.text}`}
      />
      <div className={classes.words}>
        <p>{promise.text}</p>
        <p className={classes.meta}>
          <span data-late={promise.dueOn < today}>
            <Day day={promise.dueOn} as="due" />
          </span>
          {" · "}
          <Link to="/accounts/$accountId" params={{ accountId: promise.accountId }}>
            {promise.accountName}
          </Link>
          {promise.dueOn < today && (
            <button type="button" className={classes.broken} onClick={() => keep.giveUp(promise)}>
              <Trans>Can’t be kept</Trans>
            </button>
          )}
        </p>
      </div>
    </div>
  );
}
