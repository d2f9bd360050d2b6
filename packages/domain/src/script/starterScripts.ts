import { ACCOUNT_REVIEW } from "./starter/accountReview.ts";
import { GROWTH_REVIEW } from "./starter/growthReview.ts";
import { YEARLY_CHECK_IN } from "./starter/yearlyCheckIn.ts";
import type { StarterScript } from "./starterScript.ts";

/** The scripts that every organization starts with, one for each level; English. */
export const STARTER_SCRIPTS: readonly StarterScript[] = [GROWTH_REVIEW, ACCOUNT_REVIEW, YEARLY_CHECK_IN];
