import { router } from "../trpc.ts";

export const challengesRouter = router({});
