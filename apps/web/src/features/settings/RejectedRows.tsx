import { Button } from "@mantine/core";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ImportView } from "@revisit/api/imports/views";
import { Count } from "../../ui/Count.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Say } from "../../ui/Say.tsx";
import { Section } from "../../ui/Section.tsx";
import classes from "./RejectedRows.module.css";

type Rejection = ImportView["rejections"][number];

type RejectedRowsProps = {
  readonly rows: readonly Rejection[];
  readonly total: number;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

/** The rows that were not taken: where each stands, why, and as it was written, so that it can be put right and sent again. */
export function RejectedRows({ rows, total, hasMore, onMore }: RejectedRowsProps) {
  const { t } = useLingui();

  return (
    <Section title={<Trans>Rejected rows</Trans>} count={<Count value={total} />}>
      {total === 0 ? (
        <EmptyState isSmall title={<Trans>Every row was taken.</Trans>} />
      ) : (
        <ul className={classes.rows} aria-label={t`Rejected rows`}>
          {rows.map((row) => (
            <RejectedRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      {hasMore && (
        <Button variant="default" mt={12} onClick={onMore}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </Section>
  );
}

function RejectedRow({ row }: { readonly row: Rejection }) {
  const { line, column } = row;
  const file = `${row.file}.csv`;

  return (
    <li className={classes.row}>
      <p className={classes.place}>
        {column === null ? (
          <Trans>
            {file}, line {line}
          </Trans>
        ) : (
          <Trans>
            {file}, line {line}, column {column}
          </Trans>
        )}
      </p>
      <div className={classes.what}>
        <p>
          <Say message={row.message} />
        </p>
        <code className={classes.original}>{row.original}</code>
      </div>
    </li>
  );
}
