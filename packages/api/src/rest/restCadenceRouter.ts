import { z } from "zod";
import { cadenceOf } from "../cadence/cadenceReport.ts";
import { dayInput } from "../dayInput.ts";
import { cadenceJson, toCadenceJson } from "./cadenceJson.ts";
import { periodBetween } from "./periodBetween.ts";
import { territory } from "./restFields.ts";
import { idsOf } from "./restLookups.ts";
import { restGet } from "./restProcedures.ts";
import { restRouter } from "./restTrpc.ts";

const asked = z.strictObject({ territory, from: dayInput.optional(), to: dayInput.optional() });

export const restCadenceRouter = restRouter({
  report: restGet(
    { path: "/cadence", summary: "How the cadence was kept: a tree of territories and reps", tag: "cadence", policy: "manager" },
    { input: asked, output: cadenceJson },
    async ({ ctx, input }) =>
      toCadenceJson(await cadenceOf(ctx, periodBetween(input, ctx.today), await idsOf(ctx, { territory: input.territory }))),
  ),
});
