import type { StarterScript } from "../starterScript.ts";
import { GROWTH_COMPETITION } from "./growthCompetition.ts";
import { GROWTH_NEEDS } from "./growthNeeds.ts";
import { GROWTH_PERCEPTION } from "./growthPerception.ts";

/** For accounts with room and means: what they are planning, what it may cost, who else is talking to them. */
export const GROWTH_REVIEW: StarterScript = {
  name: "Growth review",
  purpose: "For customers who have bought little so far and could buy more: what they plan, what they would spend, who decides.",
  conditions: { levels: ["high"] },
  pitch:
    "Hello {contact}, this is {rep}. I’d like to come by for three quarters of an hour, to make sure that all is well and that {product} still fits what you need. I’ll bring two or three ideas from companies like yours; you tell me which are worth keeping. Which day next week suits you?",
  fallback:
    "I understand, your week is full. It’s free of charge and there is nothing to sign: we do it because you are a valued customer. Twenty minutes on the phone will do. Would Thursday morning be easier?",
  singleQuestion: "Then just one question: if you could change one thing about {product}, what would it be?",
  questions: [...GROWTH_PERCEPTION, ...GROWTH_NEEDS, ...GROWTH_COMPETITION],
};
