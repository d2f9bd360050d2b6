import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useTRPC } from "../../client/trpc.ts";
import { BottomSheet } from "../../ui/BottomSheet.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { SkeletonRows } from "../../ui/SkeletonRows.tsx";
import { RecordLine } from "./RecordLine.tsx";

type RecordSheetProps = { readonly onClose: () => void; readonly onSearch: () => void };

/** Which conversation is this? One that runs, one that is agreed, or any account by name. */
export function RecordSheet({ onClose, onSearch }: RecordSheetProps) {
  const { t } = useLingui();
  const trpc = useTRPC();
  const { data: week, isPending } = useQuery(trpc.myWeek.get.queryOptions({}));
  const reviews = week === undefined ? [] : [...week.inProgress, ...week.scheduled];

  return (
    <BottomSheet onClose={onClose} title={t`Record a review`}>
      {isPending && <SkeletonRows rows={3} />}
      {week !== undefined && reviews.length === 0 && <EmptyState isSmall title={<Trans>No review is running or agreed.</Trans>} />}
      {reviews.map((review) => (
        <RecordLine key={review.id} review={review} onClose={onClose} />
      ))}
      <Button fullWidth size="md" variant="default" onClick={onSearch} mt={8}>
        <Trans>Another account</Trans>
      </Button>
    </BottomSheet>
  );
}
