import { router } from "../trpc.ts";

export const promisesRouter = router({});
