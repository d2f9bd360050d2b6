import type { Question } from "../question.ts";
import { COMPARED_CHOICES } from "./choices.ts";

/** Who else is courting a customer with room to grow. */
export const GROWTH_COMPETITION: readonly Question[] = [
  {
    key: "who-else",
    area: "competition",
    kind: "competitor",
    direct: "Which other suppliers have you talked to in the last six months?",
    subtle: "Who else is showing you ideas at the moment?",
    help: "One here; note every other name as a finding.",
    delicacy: 4,
    choices: [],
    conditions: {},
  },
  {
    key: "compared-with-us",
    area: "competition",
    kind: "choice",
    direct: "Compared with them, where do we stand?",
    subtle: "If you put us beside what you have seen elsewhere, how do we come out?",
    help: "Ask for the example behind the answer.",
    delicacy: 4,
    choices: COMPARED_CHOICES,
    conditions: { answers: [{ questionKey: "who-else", is: [] }] },
  },
  {
    key: "reason-to-switch",
    area: "competition",
    kind: "text",
    direct: "What would make you buy this from somebody else?",
    subtle: "What would another supplier have to bring before it was worth your while to listen?",
    help: "Price is the first answer. Wait for the second.",
    delicacy: 5,
    choices: [],
    conditions: {},
  },
];
