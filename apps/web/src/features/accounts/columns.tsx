import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { ReactNode } from "react";
import type { AccountRow, AccountSort } from "@revisit/api/accounts/views";
import { Count } from "../../ui/Count.tsx";
import { Day } from "../../ui/Day.tsx";
import { Initials } from "../../ui/Initials.tsx";
import { Money } from "../../ui/Money.tsx";
import { AccountWhy } from "../../words/AccountWhy.tsx";
import { CoverageDot } from "../../words/CoverageDot.tsx";
import { LevelBadge } from "../../words/LevelBadge.tsx";
import { ResourcesWord } from "../../words/ResourcesWord.tsx";
import { Why } from "../../words/Why.tsx";

export type Column = {
  readonly id: string;
  readonly word: MessageDescriptor;
  /** where there is room, or the word alone says too little */
  readonly long?: MessageDescriptor;
  /** a track of a CSS grid */
  readonly track: string;
  readonly isRight?: boolean;
  readonly sort?: AccountSort;
  /** shown where the address names no columns, from this width of the list on, in px */
  readonly from: number;
  readonly cell: (row: AccountRow) => ReactNode;
};

const NEVER = Number.POSITIVE_INFINITY;

/** Every column of the list, in its order. The account's name is always there. */
export const COLUMNS: readonly Column[] = [
  { id: "rank", word: msg`#`, long: msg`Rank`, track: "36px", isRight: true, sort: "rank", from: 0, cell: ({ rank }) => rank ?? "" },
  { id: "name", word: msg`Account`, track: "minmax(168px, 1.2fr)", sort: "name", from: 0, cell: (row) => <AccountLink row={row} /> },
  { id: "level", word: msg`Level`, track: "80px", from: 0, cell: ({ level }) => <LevelBadge level={level} /> },
  {
    id: "expected",
    word: msg`Expected 12 mo`,
    long: msg`Expected value, 12 months`,
    track: "120px",
    isRight: true,
    sort: "expected",
    from: 0,
    cell: ({ expectedValueCents }) => <Money cents={expectedValueCents} />,
  },
  {
    id: "why",
    word: msg`Why`,
    track: "minmax(144px, 3fr)",
    from: 0,
    cell: (row) => <Why why={row.why} children={<AccountWhy account={row} />} />,
  },
  {
    id: "whitespace",
    word: msg`White`,
    long: msg`Whitespace`,
    track: "48px",
    isRight: true,
    sort: "whitespace",
    from: 900,
    cell: ({ whitespaceCount }) => <Count value={whitespaceCount} />,
  },
  {
    id: "lastHeld",
    word: msg`Last held`,
    track: "100px",
    sort: "last_held",
    from: 1080,
    cell: ({ lastHeldOn }) => (lastHeldOn === null ? "–" : <Day day={lastHeldOn} />),
  },
  {
    id: "nextDue",
    word: msg`Next due`,
    track: "96px",
    sort: "next_due",
    from: 0,
    cell: ({ nextDueOn }) => <Day day={nextDueOn} as="due" />,
  },
  { id: "coverage", word: msg`Coverage`, track: "124px", from: 720, cell: ({ coverage }) => <CoverageDot coverage={coverage} /> },
  {
    id: "owner",
    word: msg`Owner`,
    track: "48px",
    sort: "owner",
    from: 980,
    cell: ({ owner }) => (owner === null ? "–" : <Initials name={owner.name} />),
  },
  { id: "territory", word: msg`Territory`, track: "120px", from: NEVER, cell: ({ territory }) => territory.name },
  { id: "type", word: msg`Type`, track: "120px", from: NEVER, cell: ({ type }) => type },
  { id: "size", word: msg`Size`, track: "72px", from: NEVER, cell: ({ sizeBand }) => sizeBand },
  { id: "resources", word: msg`Resources`, track: "96px", from: NEVER, cell: ({ resources }) => <ResourcesWord resources={resources} /> },
  { id: "owned", word: msg`Owned`, track: "64px", isRight: true, from: NEVER, cell: ({ ownedCount }) => <Count value={ownedCount} /> },
  { id: "country", word: msg`Country`, track: "72px", from: NEVER, cell: ({ country }) => country },
];

/** The columns to show: those the address names, else those that fit the width (and no owner for who sees only their own). */
export function columnsOf(chosen: readonly string[] | undefined, width: number, isRep: boolean): readonly Column[] {
  const isDefault = ({ id, from }: Column) => width >= from && !(id === "owner" && isRep);

  return COLUMNS.filter((column) => column.id === "name" || (chosen === undefined ? isDefault(column) : chosen.includes(column.id)));
}

/** A plain link: the list itself hears its press, see useOpenAccount. */
function AccountLink({ row }: { readonly row: AccountRow }) {
  return <a href={`/accounts/${row.id}`}>{row.name}</a>;
}
