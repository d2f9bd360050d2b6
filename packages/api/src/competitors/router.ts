import { router } from "../trpc.ts";

export const competitorsRouter = router({});
