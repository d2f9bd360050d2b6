import type { StarterScript } from "../starterScript.ts";
import { YEARLY_COMPETITION } from "./yearlyCompetition.ts";
import { YEARLY_NEEDS } from "./yearlyNeeds.ts";
import { YEARLY_PERCEPTION } from "./yearlyPerception.ts";

/** For accounts from which little is expected: short, friendly, and still all three areas. */
export const YEARLY_CHECK_IN: StarterScript = {
  name: "Yearly check-in",
  purpose:
    "For accounts with little to sell to this year: half an hour to hear how they are, help them use what they have, and notice what has changed.",
  conditions: { levels: ["low"] },
  pitch:
    "Hello {contact}, this is {rep}. Once a year we sit down with everyone we know well, to make sure that all is well and that what you have fits what you need. Half an hour is enough. When would suit you?",
  fallback:
    "It’s free of charge and without any obligation: I won’t try to sell you anything. We do it because {account} matters to us, and a quarter of an hour on the phone will do.",
  singleQuestion: "Then may I ask just one thing: what would make your work easier next year?",
  questions: [...YEARLY_PERCEPTION, ...YEARLY_NEEDS, ...YEARLY_COMPETITION],
};
