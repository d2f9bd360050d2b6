import type { StarterScript } from "../starterScript.ts";
import { ACCOUNT_COMPETITION } from "./accountCompetition.ts";
import { ACCOUNT_NEEDS } from "./accountNeeds.ts";
import { ACCOUNT_PERCEPTION } from "./accountPerception.ts";

/** The general review; what is not known yet is asked, so that the level can be decided. */
export const ACCOUNT_REVIEW: StarterScript = {
  name: "Account review",
  purpose:
    "The general review, for customers and prospects of whom much is still unknown: how they feel, what they need, what room they have, who else they buy from.",
  conditions: { levels: ["medium"] },
  pitch:
    "Hello {contact}, this is {rep}. I’d like to make sure that all is well and that what we offer fits what {account} needs today. Give me half an hour, and you’ll have a page with what we found. How does next week look for you?",
  fallback:
    "Of course, work comes first. It’s free of charge and commits you to nothing; we do it because we want {account} to be well looked after. Fifteen minutes on the phone will do.",
  singleQuestion: "Then one question only: what should a supplier like us do better for you?",
  questions: [...ACCOUNT_PERCEPTION, ...ACCOUNT_NEEDS, ...ACCOUNT_COMPETITION],
};
