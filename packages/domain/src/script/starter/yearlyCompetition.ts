import type { Question } from "../question.ts";

/** Who else an account of which little is expected looks at. */
export const YEARLY_COMPETITION: readonly Question[] = [
  {
    key: "who-else",
    area: "competition",
    kind: "competitor",
    direct: "Which other suppliers do you buy from for this?",
    subtle: "When you look around for ideas, whose catalogue is on the desk?",
    help: "One here; note every other name as a finding.",
    delicacy: 4,
    choices: [],
    conditions: {},
  },
  {
    key: "last-offer",
    area: "competition",
    kind: "text",
    direct: "What have other suppliers offered you this year?",
    subtle: "What is your trade talking about at the moment?",
    help: "Listen for names, prices and promises.",
    delicacy: 4,
    choices: [],
    conditions: {},
  },
];
