import { router } from "../trpc.ts";

export const keysRouter = router({});
