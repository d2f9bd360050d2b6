import { z } from "zod";
import { rep } from "../procedures.ts";
import { router } from "../trpc.ts";
import { myWeek } from "./myWeek.ts";

const asked = z.strictObject({
  /** whose; the one who asks unless said */
  personId: z.uuid().optional(),
});

/** A rep's home. */
export const myWeekRouter = router({ get: rep.read(asked, ({ ctx, input }) => myWeek(ctx, input.personId ?? ctx.viewer.personId)) });
