import { accountsRouter } from "./accounts/router.ts";
import { auditRouter } from "./audit/router.ts";
import { cadenceRouter } from "./cadence/router.ts";
import { challengesRouter } from "./challenges/router.ts";
import { competitorsRouter } from "./competitors/router.ts";
import { contactsRouter } from "./contacts/router.ts";
import { driversRouter } from "./drivers/router.ts";
import { findingsRouter } from "./findings/router.ts";
import { importsRouter } from "./imports/router.ts";
import { keysRouter } from "./keys/router.ts";
import { myWeekRouter } from "./myWeek/router.ts";
import { ownedRouter } from "./owned/router.ts";
import { peopleRouter } from "./people/router.ts";
import { planRouter } from "./plan/router.ts";
import { policiesRouter } from "./policies/router.ts";
import { problemsRouter } from "./problems/router.ts";
import { productsRouter } from "./products/router.ts";
import { promisesRouter } from "./promises/router.ts";
import { recommendationsRouter } from "./recommendations/router.ts";
import { reviewsRouter } from "./reviews/router.ts";
import { scriptsRouter } from "./scripts/router.ts";
import { searchRouter } from "./search/router.ts";
import { sessionRouter } from "./session/router.ts";
import { settingsRouter } from "./settings/router.ts";
import { setupRouter } from "./setup/router.ts";
import { territoriesRouter } from "./territories/router.ts";
import { router } from "./trpc.ts";

/** Everything the web may ask; its type is all that the web imports. */
export const appRouter = router({
  accounts: accountsRouter,
  audit: auditRouter,
  cadence: cadenceRouter,
  challenges: challengesRouter,
  competitors: competitorsRouter,
  contacts: contactsRouter,
  drivers: driversRouter,
  findings: findingsRouter,
  imports: importsRouter,
  keys: keysRouter,
  myWeek: myWeekRouter,
  owned: ownedRouter,
  people: peopleRouter,
  plan: planRouter,
  policies: policiesRouter,
  problems: problemsRouter,
  products: productsRouter,
  promises: promisesRouter,
  recommendations: recommendationsRouter,
  reviews: reviewsRouter,
  scripts: scriptsRouter,
  search: searchRouter,
  session: sessionRouter,
  settings: settingsRouter,
  setup: setupRouter,
  territories: territoriesRouter,
});

export type AppRouter = typeof appRouter;
