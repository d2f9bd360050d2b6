import { router } from "../trpc.ts";

export const scriptsRouter = router({});
