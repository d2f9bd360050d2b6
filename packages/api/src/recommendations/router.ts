import { router } from "../trpc.ts";

export const recommendationsRouter = router({});
