import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { RecordView } from "@revisit/api/reviews/views";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { CloseAside } from "./CloseAside.tsx";
import classes from "./ClosingReview.module.css";
import { FindingsStep } from "./FindingsStep.tsx";
import { PromisesStep } from "./PromisesStep.tsx";
import { RecommendationStep } from "./RecommendationStep.tsx";
import { useClosing } from "./useClosing.ts";

/** Three steps down the page; what is still missing stands beside them, each with the way to it. */
export function ClosingReview({ view }: { readonly view: RecordView }) {
  const closing = useClosing(view);

  return (
    <>
      <PageHeader
        title={
          <Link to="/accounts/$accountId" params={{ accountId: view.accountId }}>
            {view.accountName}
          </Link>
        }
        aside={<Trans>close</Trans>}
        actions={
          <LinkButton to="/reviews/$reviewId" params={{ reviewId: view.id }} variant="default">
            <Trans>Questions</Trans>
          </LinkButton>
        }
      />
      <div className={classes.columns}>
        <div className={classes.steps}>
          <FindingsStep view={view} />
          <RecommendationStep closing={closing} />
          <PromisesStep view={view} />
        </div>
        <CloseAside closing={closing} />
      </div>
    </>
  );
}
