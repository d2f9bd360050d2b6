import { Trans } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { MyWeek } from "@revisit/api/myWeek/views";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Section } from "../../ui/Section.tsx";
import { useListKeys } from "../../ui/useListKeys.ts";
import type { ReviewDialog } from "../../words/ReviewDialogs.tsx";
import { DueLine } from "./DueLine.tsx";
import { ProposedSection } from "./ProposedSection.tsx";
import { ShowAll } from "./ShowAll.tsx";
import { StaleSection } from "./StaleSection.tsx";

type WeekQueueProps = { readonly week: MyWeek; readonly onDialog: (dialog: ReviewDialog) => void };

/** Whom to see, most urgent first. `j`/`k` walk through both lists, `enter` opens the account. */
export function WeekQueue({ week, onDialog }: WeekQueueProps) {
  const { overdue, dueSoon, person } = week;
  const navigate = useNavigate();
  const rows = [...overdue.items, ...dueSoon.items];
  const [cursor] = useListKeys({
    count: rows.length,
    onOpen: (index) => void navigate({ to: "/accounts/$accountId", params: { accountId: rows[index]?.id ?? "" } }),
    onMove: (index) => document.getElementById(`due-${rows[index]?.id ?? ""}`)?.scrollIntoView({ block: "nearest" }),
  });
  const at = rows[cursor]?.id;

  return (
    <>
      <Section title={<Trans>Overdue</Trans>} count={<Total search={{ coverage: ["overdue"], owner: person.id }} total={overdue.total} />}>
        {overdue.total === 0 && <EmptyState isSmall title={<Trans>Nothing is overdue.</Trans>} />}
        {overdue.items.map((row) => (
          <DueLine key={row.id} row={row} isAt={row.id === at} onDialog={onDialog} />
        ))}
        <ShowAll shown={overdue.items.length} total={overdue.total} search={{ coverage: ["overdue"], owner: person.id }} />
      </Section>
      <Section
        title={<Trans>Due soon</Trans>}
        count={<Total search={{ coverage: ["due_soon"], owner: person.id }} total={dueSoon.total} />}
      >
        {dueSoon.total === 0 && <EmptyState isSmall title={<Trans>Nothing falls due in the next two weeks.</Trans>} />}
        {dueSoon.items.map((row) => (
          <DueLine key={row.id} row={row} isAt={row.id === at} onDialog={onDialog} />
        ))}
        <ShowAll shown={dueSoon.items.length} total={dueSoon.total} search={{ coverage: ["due_soon"], owner: person.id }} />
      </Section>
      <ProposedSection week={week} onDialog={onDialog} />
      <StaleSection week={week} />
    </>
  );
}

type TotalProps = { readonly total: number; readonly search: { coverage: ("overdue" | "due_soon")[]; owner: string } };

function Total({ total, search }: TotalProps) {
  return (
    <Link to="/accounts" search={search}>
      {total}
    </Link>
  );
}
