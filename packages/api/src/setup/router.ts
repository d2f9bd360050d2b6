import { router } from "../trpc.ts";

export const setupRouter = router({});
