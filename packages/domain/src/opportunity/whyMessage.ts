import type { Dated } from "../account/accountFacts.ts";
import type { Message } from "../message.ts";
import type { WhitespaceCounts } from "./assessment.ts";
import type { Resources } from "./level.ts";
import type { ResourcesFound } from "./resourcesOf.ts";
import { WHY_MESSAGES } from "./whyMessages.ts";

/** One sentence that says why an account has its level by the rule: what it owns, its room to buy more, what is due. */
export function whyMessage(counts: WhitespaceCounts, found: ResourcesFound, judgement: Dated<Resources> | null): Message {
  const { fit, owned, affordable, replacementDue } = counts;

  return { ...WHY_MESSAGES[whyKey(counts, found)], values: { fit, owned, affordable, due: replacementDue, by: judgement?.by ?? "" } };
}

function whyKey({ fit, open, affordable }: WhitespaceCounts, found: ResourcesFound): keyof typeof WHY_MESSAGES {
  if (fit === 0) {
    return "nothing_fits";
  }
  if (open === 0) {
    return "all_owned";
  }
  if (found.source === "judged" && found.resources !== "unknown") {
    return `judged_${found.resources}`;
  }

  return found.unknownBecause ?? (affordable === 0 ? "afford_none" : "afford");
}
