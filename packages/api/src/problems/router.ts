import { router } from "../trpc.ts";

export const problemsRouter = router({});
