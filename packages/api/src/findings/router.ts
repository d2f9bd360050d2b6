import { router } from "../trpc.ts";

export const findingsRouter = router({});
