import type { Question } from "../question.ts";

/** What may have changed at an account of which little is expected. */
export const YEARLY_NEEDS: readonly Question[] = [
  {
    key: "changes",
    area: "needs",
    kind: "text",
    direct: "What has changed in your business since last year?",
    subtle: "What would somebody notice who comes back to {account} after a year away?",
    help: "More people, more work or a new owner may move the level.",
    delicacy: 1,
    choices: [],
    conditions: {},
  },
  {
    key: "least-used",
    area: "needs",
    kind: "text",
    direct: "Which part of {product} do you use least?",
    subtle: "If a new colleague started tomorrow, what about {product} would take longest to explain?",
    help: "What is not used is a tip to give, not a reproach.",
    delicacy: 2,
    choices: [],
    conditions: { kinds: ["customer"] },
  },
  {
    key: "people-using",
    area: "needs",
    kind: "number",
    direct: "How many people at {account} work with {product} today?",
    subtle: "How many of you would notice if {product} stood still for a day?",
    help: null,
    delicacy: 1,
    choices: [],
    conditions: { kinds: ["customer"] },
  },
  {
    key: "next-product",
    area: "needs",
    kind: "product",
    direct: "If you could have one more thing from our range, which would it be?",
    subtle: "Of what we make, what would make next year easier for you?",
    help: null,
    delicacy: 2,
    choices: [],
    conditions: {},
  },
];
