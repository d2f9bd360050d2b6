import { Button, Drawer } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTRPC } from "../../client/trpc.ts";
import { EmptyState } from "../../ui/EmptyState.tsx";
import classes from "./MoreSheet.module.css";

type RecordSheetProps = { readonly onClose: () => void; readonly onSearch: () => void };

/** Which conversation is this? One that runs, one that is agreed, or any account by name. */
export function RecordSheet({ onClose, onSearch }: RecordSheetProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { data: week } = useSuspenseQuery(trpc.myWeek.get.queryOptions({}));
  const reviews = [...week.inProgress, ...week.scheduled];

  return (
    <Drawer opened onClose={onClose} position="bottom" size="auto" title={t`Record a review`}>
      {reviews.length === 0 && <EmptyState isSmall title={<Trans>No review is running or agreed.</Trans>} />}
      <ul className={classes.items}>
        {reviews.map((review) => (
          <li key={review.id}>
            <Link to="/reviews/$reviewId" params={{ reviewId: review.id }} onClick={onClose} className={classes.item}>
              {review.accountName}
            </Link>
          </li>
        ))}
      </ul>
      <Button fullWidth size="md" variant="default" onClick={onSearch}>
        <Trans>Another account</Trans>
      </Button>
    </Drawer>
  );
}
