import { router } from "../trpc.ts";

export const myWeekRouter = router({});
