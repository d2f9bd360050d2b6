import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense, useMemo, useState } from "react";
import { ReviewDialogs, type ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { AccountContext } from "./AccountContext.ts";
import type { AccountDialog } from "./AccountDialog.ts";
import { AccountFacts } from "./AccountFacts.tsx";
import { AccountHeader } from "./AccountHeader.tsx";
import classes from "./AccountScreen.module.css";
import { AccountTabs } from "./AccountTabs.tsx";
import { PurchasesSection } from "./PurchasesSection.tsx";
import { Standing } from "./Standing.tsx";
import { useAccount } from "./useAccount.ts";
import { WhitespaceSection } from "./WhitespaceSection.tsx";

const AccountDialogs = lazy(async () => ({ default: (await import("./AccountDialogs.tsx")).AccountDialogs }));

const route = getRouteApi("/shell/accounts/$accountId");

/** One account: how it stands and why, what it could still buy, what happened, who and what is open. */
export function AccountScreen() {
  const { accountId } = route.useParams();
  const account = useAccount(accountId);
  const [dialog, open] = useState<AccountDialog | null>(null);
  const [reviewDialog, setReviewDialog] = useState<ReviewDialog | null>(null);
  const place = useMemo(() => ({ account, open }), [account]);

  return (
    <AccountContext value={place}>
      <AccountHeader onReviewDialog={setReviewDialog} />
      <div className={classes.screen}>
        <div className={classes.standing}>
          <Standing />
        </div>
        <div className={classes.room}>
          <WhitespaceSection />
        </div>
        <div className={classes.story}>
          <AccountTabs />
        </div>
        <div className={classes.facts}>
          <PurchasesSection />
          <AccountFacts />
        </div>
      </div>
      <ReviewDialogs dialog={reviewDialog} onClose={() => setReviewDialog(null)} />
      {dialog !== null && (
        <Suspense fallback={null}>
          <AccountDialogs dialog={dialog} onClose={() => open(null)} />
        </Suspense>
      )}
    </AccountContext>
  );
}
