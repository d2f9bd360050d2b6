import type { Message, MessageValue } from "../message.ts";

/** What the rep may say, by the reason for saying it. */
export const WORDS_TO_SAY = {
  need: {
    id: "recommendation.words.need",
    message: "You told us: “{quote}”. {product} is made for that. May I show you how it would work here?",
    values: {},
  },
  together: { id: "recommendation.words.together", message: "Many who use {owned} also use {product}. Would it help you too?", values: {} },
  plain: { id: "recommendation.words.plain", message: "We also supply {product}. Is that something you use today?", values: {} },
  competitor: {
    id: "recommendation.words.competitor",
    message: "You get this from {competitor} today. What would our {product} have to do better for you?",
    values: {},
  },
  competitor_unnamed: {
    id: "recommendation.words.competitor_unnamed",
    message: "You get this elsewhere today. What would our {product} have to do better for you?",
    values: {},
  },
  attaches: { id: "recommendation.words.attaches", message: "{product} goes with your {owned}. May I show you what it adds?", values: {} },
  due: { id: "recommendation.words.due", message: "Your {product} is due for replacement on {on}. Shall we plan it together?", values: {} },
  overdue: {
    id: "recommendation.words.overdue",
    message: "Your {product} was due for replacement on {on}. How is it holding up?",
    values: {},
  },
  due_no_longer_offered: {
    id: "recommendation.words.due_no_longer_offered",
    message: "Your {product} reaches its age on {on} and is no longer made. Shall we look at what follows it?",
    values: {},
  },
  underuse_tip: { id: "recommendation.words.underuse_tip", message: "You told us: “{quote}”. A tip for {product}: {tip}", values: {} },
  underuse: {
    id: "recommendation.words.underuse",
    message: "You told us: “{quote}”. May I show you how to get more from {product}?",
    values: {},
  },
  underuse_general: {
    id: "recommendation.words.underuse_general",
    message: "You told us: “{quote}”. May I show you how to get more from what you have?",
    values: {},
  },
  tip: { id: "recommendation.words.tip", message: "A tip for {product}: {tip}", values: {} },
  ask: {
    id: "recommendation.words.ask",
    message: "What would make {product} more useful to you? I can show you what others do with it.",
    values: {},
  },
  look: {
    id: "recommendation.words.look",
    message: "May I look with you at what you use today? You may get more out of it without buying anything.",
    values: {},
  },
} as const satisfies Record<string, Message>;

export type WordsFor = keyof typeof WORDS_TO_SAY;

/** The words for one reason, as a message. */
export function wordsToSay(reason: WordsFor, values: Readonly<Record<string, MessageValue>>): Message {
  return { ...WORDS_TO_SAY[reason], values };
}
