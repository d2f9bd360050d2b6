import { Trans } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { ReviewDialogs, type ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { KnownColumn } from "./KnownColumn.tsx";
import { NoteLines } from "./NoteLines.tsx";
import { PrepareBar } from "./PrepareBar.tsx";
import classes from "./PrepareScreen.module.css";
import { SayColumn } from "./SayColumn.tsx";
import { SheetHead } from "./SheetHead.tsx";
import { usePreparation } from "./usePreparation.ts";

const route = getRouteApi("/shell/accounts/$accountId/prepare");

/** One page to go into a review with: left what is known, right what to say. On screen and on A4. */
export function PrepareScreen() {
  const { accountId } = route.useParams();
  const sheet = usePreparation(accountId);
  const [dialog, setDialog] = useState<ReviewDialog | null>(null);

  return (
    <>
      <PrepareBar sheet={sheet} onDialog={setDialog} />
      <article className={classes.sheet}>
        <SheetHead sheet={sheet} />
        <div className={classes.columns}>
          <div className={classes.known}>
            <KnownColumn sheet={sheet} />
          </div>
          <div className={classes.say}>
            <SayColumn sheet={sheet} />
          </div>
        </div>
        <NoteLines />
        <p className={classes.foot}>
          <Trans>Revisit · {sheet.account.name} · for the rep, not for the customer</Trans>
        </p>
      </article>
      <ReviewDialogs dialog={dialog} onClose={() => setDialog(null)} />
    </>
  );
}
