import { PERIOD_KINDS } from "@revisit/domain/calendar/period";
import { z } from "zod";
import { dayInput } from "../dayInput.ts";
import { manager } from "../procedures.ts";
import { router } from "../trpc.ts";
import { cadenceReport } from "./cadenceReport.ts";

const asked = z.strictObject({
  /** the one that `startsOn` lies in; today's where it is absent */
  period: z.strictObject({ kind: z.enum(PERIOD_KINDS), startsOn: dayInput.optional() }),
  territoryId: z.uuid().optional(),
  /** with the figures of the period before */
  compare: z.boolean().optional(),
});

/** How the cadence is kept. */
export const cadenceRouter = router({ report: manager.read(asked, ({ ctx, input }) => cadenceReport(ctx, input)) });
