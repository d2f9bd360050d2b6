import { restAccountsRouter } from "./restAccountsRouter.ts";
import { restCadenceRouter } from "./restCadenceRouter.ts";
import { restImportsRouter } from "./restImportsRouter.ts";
import { restPlanRouter } from "./restPlanRouter.ts";
import { restProblemsRouter } from "./restProblemsRouter.ts";
import { restReviewNotesRouter } from "./restReviewNotesRouter.ts";
import { restReviewStepsRouter } from "./restReviewStepsRouter.ts";
import { restReviewsRouter } from "./restReviewsRouter.ts";
import { restRouter } from "./restTrpc.ts";

/** What others' systems may ask at /api/v1: a router of its own over the same rules and repositories as the web's. */
export const restAppRouter = restRouter({
  accounts: restAccountsRouter,
  cadence: restCadenceRouter,
  imports: restImportsRouter,
  notes: restReviewNotesRouter,
  plan: restPlanRouter,
  problems: restProblemsRouter,
  reviews: restReviewsRouter,
  steps: restReviewStepsRouter,
});
