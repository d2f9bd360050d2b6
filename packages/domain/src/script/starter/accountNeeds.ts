import type { Question } from "../question.ts";
import { ROOM_CHOICES } from "./choices.ts";

/** What an account needs, and whether it has room for it. */
export const ACCOUNT_NEEDS: readonly Question[] = [
  {
    key: "next-12-months",
    area: "needs",
    kind: "text",
    direct: "What are you planning for the next twelve months that we could be part of?",
    subtle: "What will keep you busiest over the coming year?",
    help: null,
    delicacy: 2,
    choices: [],
    conditions: {},
  },
  {
    key: "slow-work",
    area: "needs",
    kind: "text",
    direct: "What takes your team longer than it should?",
    subtle: "Where in the week do you find yourselves improvising?",
    help: null,
    delicacy: 1,
    choices: [],
    conditions: {},
  },
  {
    key: "next-product",
    area: "needs",
    kind: "product",
    direct: "Which of our products would come closest to solving that?",
    subtle: "Of what companies like yours have from us, what would be worth a closer look?",
    help: "Have the whitespace at hand; name two or three at most.",
    delicacy: 2,
    choices: [],
    conditions: {},
  },
  {
    key: "room-to-buy",
    area: "needs",
    kind: "choice",
    direct: "How does your budget for this look over the next twelve months?",
    subtle: "How much room does this year’s plan leave for something new?",
    help: "Record what you hear as the account’s resources.",
    delicacy: 4,
    choices: ROOM_CHOICES,
    conditions: {},
  },
];
