import { z } from "zod";

const share = z.number().min(0).max(1);
const days = z.int().min(0).max(3650);
/** checked by the rule, which says what is possible */
const interval = z.number();
const weight = z.number().min(0).max(1000);

/** What an admin may change of the defaults; what is absent stays as it is. */
export const settingsInput = z.strictObject({
  budgetShare: z.exactOptional(share),
  staleAfterMonths: z.exactOptional(z.int().min(1).max(120)),
  replacementHorizonDays: z.exactOptional(days),
  fewOwned: z.exactOptional(z.int().min(0).max(1000)),
  fewOwnedShare: z.exactOptional(share),
  typicalOrderMinimum: z.exactOptional(z.int().min(1).max(1000)),
  intervalDays: z.exactOptional(
    z.strictObject({ high: z.exactOptional(interval), medium: z.exactOptional(interval), low: z.exactOptional(interval) }),
  ),
  levelWeight: z.exactOptional(
    z.strictObject({ high: z.exactOptional(weight), medium: z.exactOptional(weight), low: z.exactOptional(weight) }),
  ),
  dueSoonDays: z.exactOptional(z.int().min(0).max(365)),
  minimumGapDays: z.exactOptional(z.int().min(0).max(365)),
  planLeadDays: z.exactOptional(z.int().min(0).max(365)),
  workingDays: z.exactOptional(z.array(z.int().min(1).max(7)).min(1).max(7)),
  reviewsPerDay: z.exactOptional(z.int().min(1).max(20)),
  repsSeeTerritory: z.exactOptional(z.boolean()),
});
