import type { Question } from "../question.ts";
import { COMPARED_CHOICES } from "./choices.ts";

/** Where else an account buys. */
export const ACCOUNT_COMPETITION: readonly Question[] = [
  {
    key: "who-else",
    area: "competition",
    kind: "competitor",
    direct: "Which other suppliers do you buy from, or talk to?",
    subtle: "Who else is showing you ideas at the moment?",
    help: "One here; note every other name as a finding.",
    delicacy: 4,
    choices: [],
    conditions: {},
  },
  {
    key: "orders-elsewhere",
    area: "competition",
    kind: "number",
    direct: "Out of ten orders of this kind, how many go to other suppliers?",
    subtle: "Nobody buys everything in one place: out of ten orders like this, how many would you say go elsewhere?",
    help: "A guess is fine.",
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
];
