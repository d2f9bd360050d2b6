import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLingui as useCatalogue } from "@lingui/react";
import { Link } from "@tanstack/react-router";
import { ENDED_UNHELD } from "@revisit/domain/review/reviewState";
import type { RecordView } from "@revisit/api/reviews/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LinkButton } from "../../ui/LinkButton.tsx";
import { PageHeader } from "../../ui/PageHeader.tsx";
import { reviewStateWords } from "../../words/reviewStateWords.ts";
import { useStartReview } from "../../words/useStartReview.ts";

/** A review that has not begun, or that came to nothing. */
export function NotLive({ view }: { readonly view: RecordView }) {
  const { t } = useLingui();
  const { i18n } = useCatalogue();
  const start = useStartReview();
  const { accountId, accountName, id, version, reason } = view;
  const isOver = ENDED_UNHELD.some((state) => state === view.state);
  const word = i18n._(reviewStateWords[view.state]).toLocaleLowerCase();

  return (
    <>
      <PageHeader
        title={
          <Link to="/accounts/$accountId" params={{ accountId }}>
            {accountName}
          </Link>
        }
        aside={<Trans>review</Trans>}
      />
      <EmptyState
        title={isOver ? t`This review was ${word}.` : t`This review has not begun.`}
        action={
          isOver ? (
            <LinkButton to="/accounts/$accountId" params={{ accountId }} size="sm">
              <Trans>Open the account</Trans>
            </LinkButton>
          ) : (
            <Button size="sm" loading={start.isPending} onClick={() => start.run({ accountId, accountName, review: { id, version } })}>
              <Trans>Start the review</Trans>
            </Button>
          )
        }
      >
        {isOver ? (
          (reason ?? "")
        ) : (
          <Trans>
            Starting opens the questions for this account and keeps every keystroke.{" "}
            <Link to="/accounts/$accountId/prepare" params={{ accountId }}>
              Prepare first
            </Link>
          </Trans>
        )}
      </EmptyState>
    </>
  );
}
