import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { Coverage } from "@revisit/api/accounts/views";
import { LEVELS, type Level } from "@revisit/domain/opportunity/level";
import { useTRPC } from "../../client/trpc.ts";
import { FilterMenu } from "../../ui/FilterMenu.tsx";
import type { AccountsSearch } from "../../words/accountsSearch.ts";
import { coverageWords } from "../../words/coverageWords.ts";
import { levelWords } from "../../words/levelWords.ts";
import { FilterChips } from "./FilterChips.tsx";
import { useAccountsSearch } from "./useAccountsSearch.ts";

const COVERAGES = ["overdue", "due_soon", "never_reviewed", "on_track"] as const;

/** One menu for each thing that accounts are told apart by; what leaves no choice is not asked. */
export function Filters({ search }: { readonly search: AccountsSearch }) {
  const { t, i18n } = useLingui();
  const trpc = useTRPC();
  const { change } = useAccountsSearch();
  const { data: facets } = useQuery({ ...trpc.accounts.facets.queryOptions(), staleTime: 5 * 60_000 });
  const levels = LEVELS.map((level) => ({ value: level, label: i18n._(levelWords[level]) }));
  const coverages = COVERAGES.map((coverage) => ({ value: coverage, label: i18n._(coverageWords[coverage]) }));
  const territories = (facets?.territories ?? []).map(({ id, name, depth }) => ({ value: id, label: `${"\u2003".repeat(depth)}${name}` }));
  const types = (facets?.types ?? []).map(({ value, accounts }) => ({ value, label: value, aside: accounts }));
  const owners = (facets?.owners ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const kinds = [
    { value: "customer", label: t`Customer` },
    { value: "prospect", label: t`Prospect` },
  ];

  return (
    <>
      <FilterMenu label={t`Level`} options={levels} chosen={search.level ?? []} onChange={(level) => change({ level: level as Level[] })} />
      <FilterMenu
        label={t`Coverage`}
        options={coverages}
        chosen={search.coverage ?? []}
        onChange={(coverage) => change({ coverage: coverage as Coverage[] })}
      />
      {(territories.length > 1 || search.territory !== undefined) && (
        <FilterMenu
          isSingle
          label={t`Territory`}
          options={territories}
          chosen={listOf(search.territory)}
          onChange={([territory]) => change({ territory })}
        />
      )}
      {types.length > 1 && <FilterMenu label={t`Type`} options={types} chosen={search.type ?? []} onChange={(type) => change({ type })} />}
      <FilterMenu
        isSingle
        label={t`Kind`}
        options={kinds}
        chosen={listOf(search.kind)}
        onChange={([kind]) => change({ kind: kind as AccountsSearch["kind"] })}
      />
      {(owners.length > 1 || search.owner !== undefined) && (
        <FilterMenu isSingle label={t`Owner`} options={owners} chosen={listOf(search.owner)} onChange={([owner]) => change({ owner })} />
      )}
      <FilterChips search={search} />
    </>
  );
}

function listOf(value: string | undefined): string[] {
  return value === undefined ? [] : [value];
}
