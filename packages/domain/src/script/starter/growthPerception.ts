import type { Question } from "../question.ts";

/** How a customer with room to grow feels about us. */
export const GROWTH_PERCEPTION: readonly Question[] = [
  {
    key: "fit-today",
    area: "perception",
    kind: "text",
    direct: "How has {product} worked out for you since we last spoke?",
    subtle: "If I watched your team with {product} for a day, what would I see?",
    help: "Let them talk first. Note what they do with it, not only what they think of it.",
    delicacy: 1,
    choices: [],
    conditions: {},
  },
  {
    key: "overall-rating",
    area: "perception",
    kind: "rating",
    direct: "On a scale from 1 to 5, how satisfied are you with us as a supplier?",
    subtle: "When your team talks about us, is it closer to 1, “more trouble than it’s worth”, or to 5, “glad we have them”?",
    help: "Note the words that come with the number.",
    delicacy: 3,
    choices: [],
    conditions: {},
  },
  {
    key: "what-they-value",
    area: "perception",
    kind: "text",
    direct: "What do you value most about working with us?",
    subtle: "If a friend at another company asked why you buy from us, what would you tell them?",
    help: "Write it in their own words: this is what similar customers want to hear.",
    delicacy: 2,
    choices: [],
    conditions: {},
  },
  {
    key: "one-thing-better",
    area: "perception",
    kind: "text",
    direct: "What should we do better?",
    subtle: "If you could change one thing about the way we work together, what would it be?",
    help: "Don’t explain and don’t defend. Ask what happened, then promise only what you can keep.",
    delicacy: 3,
    choices: [],
    conditions: {},
  },
];
