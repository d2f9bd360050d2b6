import type { AccountView, FindingView } from "@revisit/api/accounts/views";

export type CompetitorSeen = {
  readonly name: string;
  /** what it supplies here */
  readonly products: readonly string[];
  /** what was said of it, the latest first */
  readonly findings: readonly FindingView[];
};

/** Competitors at an account: those that supply something and those a finding names. Suppliers first, then the latest seen. */
export function competitorsOf({ whitespace, findings }: Pick<AccountView, "whitespace" | "findings">): CompetitorSeen[] {
  const said = findings.filter(({ state, competitorName }) => state !== "dropped" && competitorName !== null);
  const names = new Set([...whitespace.map(({ competitor }) => competitor), ...said.map(({ competitorName }) => competitorName)]);
  const seen = [...names]
    .filter((name) => name !== null)
    .map((name) => ({
      name,
      products: whitespace.filter(({ competitor }) => competitor === name).map((cell) => cell.name),
      findings: said.filter(({ competitorName }) => competitorName === name).toSorted((a, b) => b.foundOn.localeCompare(a.foundOn)),
    }));

  return seen.toSorted(
    (a, b) => b.products.length - a.products.length || lastSeen(b).localeCompare(lastSeen(a)) || a.name.localeCompare(b.name),
  );
}

function lastSeen({ findings }: CompetitorSeen): string {
  return findings[0]?.foundOn ?? "";
}
