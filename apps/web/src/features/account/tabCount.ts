import type { AccountView } from "@revisit/api/accounts/views";
import { competitorsOf } from "./competitorsOf.ts";
import type { Tab } from "./tabOf.ts";

/** How many there are behind a tab; of promises and problems those still open. The timeline is not counted. */
export function tabCount(tab: Tab, account: AccountView): number | null {
  switch (tab) {
    case "timeline":
      return null;
    case "people":
      return account.contacts.length;
    case "promises":
      return account.promises.filter(({ state }) => state === "open").length;
    case "problems":
      return account.problems.filter(({ solvedOn }) => solvedOn === null).length;
    case "value":
      return account.findings.filter(({ kind, state }) => kind === "perceived_value" && state !== "dropped").length;
    case "competitors":
      return competitorsOf(account).length;
  }
}
