import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonRow } from "@revisit/api/people/views";
import { Count } from "../../ui/Count.tsx";
import { roleWords } from "../../words/roleWords.ts";
import classes from "./PeopleTable.module.css";
import { PersonMenu } from "./PersonMenu.tsx";
import { RowButton } from "./RowButton.tsx";
import { SettingsTable, type Column } from "./SettingsTable.tsx";

type PeopleTableProps = {
  readonly people: readonly PersonRow[];
  readonly onEdit: (personId: string) => void;
  readonly onPassword: (personId: string) => void;
};

/** Everyone, the inactive ones quieter. */
export function PeopleTable({ people, onEdit, onPassword }: PeopleTableProps) {
  const { t } = useLingui();

  return (
    <SettingsTable
      label={t`People`}
      rows={people}
      keyOf={({ id }) => id}
      isQuiet={({ isActive }) => !isActive}
      columns={[
        {
          key: "name",
          head: <Trans>Name</Trans>,
          cell: ({ id, name, email }) => (
            <>
              <RowButton onClick={() => onEdit(id)}>{name}</RowButton>
              <div className={classes.email}>{email}</div>
            </>
          ),
        },
        ...useColumns(),
      ]}
      actions={(person) => <PersonMenu person={person} onEdit={() => onEdit(person.id)} onPassword={() => onPassword(person.id)} />}
    />
  );
}

function useColumns(): Column<PersonRow>[] {
  const { t, i18n } = useLingui();

  return [
    { key: "role", head: t`Role`, isMinor: true, cell: ({ role }) => i18n._(roleWords[role]) },
    {
      key: "territories",
      head: t`Territories`,
      isMinor: true,
      cell: ({ territories }) =>
        territories
          .filter(({ endsOn }) => endsOn === null)
          .map(({ name }) => name)
          .join(", ") || "–",
    },
    {
      key: "capacity",
      head: t`Reviews a week`,
      isNumber: true,
      isMinor: true,
      cell: ({ weeklyCapacity }) => <Count value={weeklyCapacity} />,
    },
    { key: "accounts", head: t`Accounts`, isNumber: true, isMinor: true, cell: ({ accounts }) => <Count value={accounts} /> },
    {
      key: "signIn",
      head: t`Sign-in`,
      cell: ({ isActive, canSignIn }) => (isActive ? (canSignIn ? t`Can sign in` : t`No password yet`) : t`Inactive`),
    },
  ];
}
