import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { AccountRow } from "@revisit/api/accounts/views";
import { failureOf } from "../client/failureOf.ts";
import { useTRPC } from "../client/trpc.ts";
import { useFailureWords } from "../client/useFailureWords.ts";
import { Say } from "../ui/Say.tsx";
import { SkeletonRows } from "../ui/SkeletonRows.tsx";
import classes from "./AccountWhy.module.css";
import { InputList } from "./InputList.tsx";

/** What is in the popover behind a row's why: inputs, blind spots, what would move the level. Asked for when it opens. */
export function AccountWhy({ account }: { readonly account: Pick<AccountRow, "id" | "why" | "blindSpots"> }) {
  const trpc = useTRPC();
  const words = useFailureWords();
  const { data, error } = useQuery(trpc.accounts.get.queryOptions({ accountId: account.id }));

  return (
    <div className={classes.why}>
      <p>
        <Say message={account.why} />
      </p>
      {account.blindSpots.map(({ code, message }) => (
        <p key={code} className={classes.blind}>
          <Say message={message} />
        </p>
      ))}
      {error !== null && <p>{words(failureOf(error)).title}</p>}
      {data === undefined ? error === null && <SkeletonRows rows={4} /> : <InputList inputs={data.inputs} />}
      {data !== undefined && data.wouldMove.length > 0 && (
        <>
          <h3 className={classes.title}>
            <Trans>What would move it</Trans>
          </h3>
          {data.wouldMove.map(({ to, message }) => (
            <p key={to}>
              <Say message={message} />
            </p>
          ))}
        </>
      )}
    </div>
  );
}
